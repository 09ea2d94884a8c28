// Second step of the build: writes dist/cedict.tsv.

import {writeDataFile} from '../dist/data-file.js'

writeDataFile()
