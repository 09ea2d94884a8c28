import {benchD2l} from './terms/d2l.ts'
import {benchGold} from './terms/gold.ts'
import {benchSpeed} from './terms/speed.ts'

benchGold()
benchD2l()
benchSpeed()
