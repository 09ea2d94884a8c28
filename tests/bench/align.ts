import {benchQuality} from './align/quality.ts'
import {benchSpeed} from './align/speed.ts'

if (!process.argv.includes('--speed')) benchQuality()
if (!process.argv.includes('--quality')) benchSpeed()
