/** Words are compared in lower case and without their last full stop. */
const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean))

/** A name follows: they never end a sentence. */
export const titles = words(`
  adm asst brig capt cmdr col comdr cpl det dr fr ft gen gov hon insp lt maj messrs mlle mme mr mrs ms mt msgr
  pfc pres prof pvt rep reps rev sen sens sgt supt
`)

/** What they stand for goes on behind them: they never end a sentence. */
export const connectors = words('cf e.g eg i.e ie v viz vs')

/** A number follows; in front of anything else they are ordinary words. */
export const numbered = words(`
  art arts app ca ch chap circa cl eq eqs fig figs fn lec no nos n op p par para paras pp pt ref refs reg s sec sect tab vol
  vols ver
`)

/** They end a sentence if what follows looks like the beginning of one. */
export const ambiguous = words(`
  al approx apt assn assoc ave avg b.a b.c b.s blvd bldg bros c.e.o cie co corp d.c dept dist div ed eds esq est ext
  govt hwy inc intl jr ltd m.a m.d mfg mgr mln natl p.s ph.d plc rd sr st trans u.k u.n u.s univ yr
`)

/** The same, in capitals only: in lower case they are words. */
export const ambiguousCapitalised = words(
  'Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Thu Thurs Fri',
)

/** Names that end with an exclamation mark. */
export const exclamativeNames = words('yahoo jeopardy oklahoma oliver joomla yum airplane')

/** Words that seldom follow an abbreviation within a sentence, and often begin one. */
export const starters = words(`
  a about according after all also although among an and another any are as asked at because before both but by
  can despite did do does during each earlier even every few finally first for from had has have he her here his how
  however i if in indeed instead is it its last later like many meanwhile moreover more most much my nearly neither
  never nevertheless no nobody nor not nothing now of on once one only or other our over perhaps several she since so
  some still such that the their them then there therefore these they this those though through thus to today under
  unlike until we were what when where whether which while who why with without yesterday yet you your
`)

/** Words between which an initial can stand (`by W. Somerset Maugham`). */
export const functionWords = words(`
  a an and as at but by for from in into like nor of on or the to via with
`)

/** Words that a single letter completes (`Plan B.`). */
export const lettered = words(`
  annex appendix category class exhibit figure grade group hepatitis item line option part phase plan point section
  schedule series type table team vitamin zone
`)

/** Verbs that tell who said what stands before them in quotation marks. */
export const speechVerbs = words(`
  added admitted agreed announced answered argued asked begged called cried declared demanded exclaimed explained
  insisted inquired joked laughed murmured muttered noted observed pleaded recalled remarked repeated replied retorted
  said says screamed shouted sighed snapped told urged warned whispered wondered wrote yelled
`)

/** Words that a clause told by such a verb begins with. */
export const clauseBeginnings = words('he i it nobody nothing she that the there they this we you')
