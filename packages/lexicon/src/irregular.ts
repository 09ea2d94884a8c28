/**
 * Irregular English forms, a line a lemma: `lemma form form …`.
 *
 * Porter's algorithm handles regular endings only; these are the verbs, nouns and comparatives of everyday
 * prose that it leaves apart from their lemma.
 */
const forms = `
be am is are was were been being
have has had
do does did done
go goes went gone
say said
get got gotten
make made
know knew known
think thought
take took taken
see saw seen
come came
give gave given
find found
tell told
become became
leave left
feel felt
bring brought
begin began begun
keep kept
hold held
write wrote written
stand stood
hear heard
mean meant
meet met
pay paid
sit sat
speak spoke spoken
lie lay lain
lead led
grow grew grown
lose lost
fall fell fallen
send sent
build built
understand understood
draw drew drawn
break broke broken
spend spent
rise rose risen
drive drove driven
buy bought
wear wore worn
choose chose chosen
seek sought
throw threw thrown
catch caught
deal dealt
win won
forget forgot forgotten
lay laid
sell sold
fight fought
teach taught
eat ate eaten
sing sang sung
strike struck stricken
hang hung
shake shook shaken
ride rode ridden
feed fed
shoot shot
drink drank drunk
hide hid hidden
fly flew flown
sleep slept
swear swore sworn
blow blew blown
wake woke woken
arise arose arisen
awake awoke awoken
bear bore borne born
bend bent
bind bound
bite bit bitten
bleed bled
breed bred
burn burnt
cling clung
creep crept
dig dug
dream dreamt
flee fled
fling flung
forbid forbade forbidden
forgive forgave forgiven
freeze froze frozen
grind ground
kneel knelt
lean leant
leap leapt
learn learnt
lend lent
light lit
overcome overcame
prove proven
ring rang rung
seem seemed
sew sewn
shine shone
shrink shrank shrunk
sink sank sunk
slide slid
smell smelt
sow sown
spell spelt
spill spilt
spin spun
spit spat
spoil spoilt
spring sprang sprung
steal stole stolen
stick stuck
sting stung
stink stank stunk
stride strode
strive strove striven
swell swollen
sweep swept
swim swam swum
swing swung
tear tore torn
tread trod trodden
undertake undertook undertaken
undergo underwent undergone
uphold upheld
weave wove woven
weep wept
wind wound
withdraw withdrew withdrawn
withhold withheld
wring wrung
man men
woman women
child children
foot feet
tooth teeth
goose geese
mouse mice
wife wives
life lives
knife knives
leaf leaves
half halves
wolf wolves
thief thieves
self selves
shelf shelves
datum data
medium media
criterion criteria
phenomenon phenomena
analysis analyses
crisis crises
basis bases
good better best
bad worse worst
far farther farthest further furthest
old elder eldest
i me my mine myself
you your yours yourself yourselves
he him his himself
she her hers herself
it its itself
we us our ours ourselves
they them their theirs themselves
this these
that those
not n't
will 'll wo
`

/** Form to lemma. */
export const lemmaOf: ReadonlyMap<string, string> = new Map(
  forms
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [lemma = '', ...rest] = line.split(' ')
      return rest.map((form) => [form, lemma] as const)
    }),
)
