// Second step of the build: writes dist/cedict.tsv and its index, dist/cedict.idx.

import {writeDataFile} from '../dist/data-file.js'

writeDataFile()
