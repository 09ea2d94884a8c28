import {benchD2l} from './terms/d2l.ts'

benchD2l()
