//! English.

use super::{Row, tags::Tags};

/// The table. Regular verbs stand in their base form; [`super::Lexicon`] knows the endings.
pub const ROWS: &[Row] = &[
    // Verbs whose object is what somebody says or writes; read in English news and in PolNeAR's train split.
    Row {
        tags: Tags::SAY.with(Tags::BASE),
        words: "acknowledge add admit advise affirm allege announce answer argue ask assert assure attest \
            aver bark beg bellow blog boast brag caption caution certify chant chide chuckle claim clarify \
            comment complain concede conclude confess confide confirm contend continue counsel counter crow \
            cry deadpan declare demand deny disclose echo elaborate email emphasise emphasize enthuse \
            exclaim explain fume gloat grumble guess gush hiss holler hypothesize implore inquire insist \
            instruct interject intone joke lament maintain marvel mention murmur muse mutter note observe \
            offer opine plead pledge posit post predict proclaim promise pronounce query quip rail rant \
            reason recall recite reckon recount reiterate relate remark remind reminisce repeat reply report \
            respond retort retweet reveal roar say scoff scream shout sigh snap snarl sneer specify \
            speculate state stipulate stress suggest summarise summarize surmise swear tease tell testify \
            text theorize tweet urge utter vent volunteer vow warn whisper wonder write yell",
    },
    // Irregular past forms of such verbs.
    Row {
        tags: Tags::SAY.with(Tags::PAST),
        words: "clarified cried denied foretold read replied retold said specified spoke spoken swore sworn \
            testified told written wrote",
    },
    // A sign or letter reads.
    Row { tags: Tags::SAY.with(Tags::PRESENT), words: "reads" },
    // Say's neighbour.
    Row { tags: Tags::SAY.with(Tags::BASE), words: "speak" },
    // Verbs that report by what somebody called somebody; their object is spoken about.
    Row {
        tags: Tags::CALL.with(Tags::BASE),
        words: "accuse applaud assail attack bash belittle bemoan berate blame blast brag brand call \
            castigate challenge characterise characterize charge chastise cite commend compare compliment \
            condemn congratulate credit criticise criticize debunk decry deem defend denounce deplore deride \
            describe dismiss disparage dispute downplay dub endorse entitle excoriate fault hail hammer \
            insult knock label lambast lambaste laud liken malign mock name paint pan pillory portray praise \
            question quote rebuke rebut refer refute reject ridicule rip salute savage scold scorch skewer \
            slam smear swipe taunt term thank title tout trash vilify welcome",
    },
    // Doubled consonants.
    Row { tags: Tags::CALL.with(Tags::PAST), words: "dubbed panned ripped slammed" },
    // Verbs that report only sometimes: with words in marks after them.
    Row {
        tags: Tags::WEAK.with(Tags::BASE),
        words: "address advance advocate agonize agree apologise apologize back bear begin believe call \
            carry cast celebrate chime chronicle close coin commit conclude conjecture consider contain cut \
            debate decide decline deliver depict detail determine direct disagree discuss display document \
            employ encourage end expect express fear feature feel file find finish float focus frame gather \
            give go greet grin hear highlight hint hold honor honour hope imply include indicate intend \
            interject interpret interrupt intervene introduce invite invoke issue joke jump keep know laugh \
            launch lead learn lecture list listen make mean nod note object open order outline paraphrase \
            pitch plan plug point pose preach press print proclaim promise prompt propose protest publish \
            push put quote raise recommend reference refuse regard release request rule see sell send show \
            shrug sign signal sing smile smirk spell sport start submit sum tackle talk teach think tout \
            trumpet underline underscore unveil use view voice vote want warn wave wear worry",
    },
    // Irregular forms of those.
    Row {
        tags: Tags::WEAK.with(Tags::PAST),
        words: "began begun bore came cast cut drawn drew felt found gave given gone heard held hoped kept \
            knew known led made meant put sang saw seen sent shown sung taught thought went wore",
    },
    // Nouns of saying: what belongs to them names the speaker ("his claim that", "a pledge by").
    Row {
        tags: Tags::REPORT_NOUN,
        words: "accusation acknowledgement acknowledgment address admission allegation announcement answer \
            apology argument assertion assessment belief boast call calls charge claim claims column comment \
            comments complaint conclusion confession contention criticism declaration demand demands denial \
            description email essay excuse explanation hint idea insistence joke lament letter line mantra \
            memo message motto note notion observation op-ed opinion phrase pitch plea pledge post posts \
            praise prediction promise promises pronouncement proposal question quip quote rebuke \
            recollection refusal remark remarks reply request response retort slogan speech statement \
            statements suggestion testimony theory threat tweet tweets view vision vow warning words",
    },
    // Forms of address for men.
    Row {
        tags: Tags::TITLE.with(Tags::MALE),
        words: "alderman assemblyman baron brother congressman councilman duke father imam king lord \
            monsignor mr mr. pope prince rabbi sir",
    },
    // Forms of address for women.
    Row {
        tags: Tags::TITLE.with(Tags::FEMALE),
        words: "assemblywoman baroness congresswoman councilwoman dame duchess lady madam miss mrs mrs. ms \
            ms. princess queen selectwoman sister",
    },
    // Offices and ranks that stand before a name.
    Row {
        tags: Tags::TITLE.with(Tags::ROLE),
        words: "adm. admiral ambassador archbishop archdeacon attorney attorney-general bishop brig-gen \
            brig. brigadier brigadier-general capt capt. captain cardinal chair chairman chairwoman \
            chancellor chief cllr cllr. coach col col. colonel commander commissioner comptroller constable \
            corporal councillor councilor cpl cpl. dci dean delegate deputy det det. detective director dr \
            dr. envoy fr fr. gen gen. general gov gov. governor hon. insp insp. inspector judge justice \
            lieutenant lieutenant-colonel lieutenant-general lt lt-col lt-gen lt. maj-gen maj. major \
            major-gen major-general marshal mayor mec minister monsignor msgr msgr. officer pastor premier \
            president president-elect prof prof. professor provost rep rep. representative rev rev. reverend \
            secretary selectman sen sen. senator sergeant sgt sgt. sheriff speaker superintendent supt supt. \
            tanaiste taoiseach treasurer tánaiste undersecretary vice-president",
    },
    // Titles of several.
    Row { tags: Tags::TITLE.with(Tags::PLURAL), words: "drs messrs presidents reps. senators sens." },
    // What people are: heads of noun phrases that speak.
    Row {
        tags: Tags::ROLE,
        words: "activist actor actress adviser advisor advocate agent aide analyst anchor architect artist \
            athlete aunt author banker barrister batsman billionaire boss bowler boy brother businessman \
            businesswoman buyer caller candidate cartoonist ceo cfo chairman champion chef chemist \
            chief-executive cio ciso clerk client cmo co-founder co-owner cofounder colleague columnist \
            comedian commentator conservative consultant contender coo coordinator correspondent counsel \
            cousin critic cto curator customer daughter defendant defender delegate democrat demonstrator \
            designer developer dietitian diplomat director doctor driver economist editor electrician \
            employee engineer entrepreneur evp executive expert farmer father fellow filmmaker firebrand \
            firefighter fisherman foreman forward founder friend front-runner frontrunner girl goalkeeper \
            grandfather grandmother guard guest guide head headteacher hiker historian hopeful host husband \
            illustrator immigrant incumbent independent insider instructor investor journalist juror \
            landlady landlord lawmaker lawyer leader lecturer legislator liberal librarian lifeguard \
            lobbyist loyalist magnate man manager mechanic mediator member mep midfielder migrant mla \
            moderator mogul monk mother mp msp musician narrator negotiator neighbor neighbour newcomer \
            nominee novelist nun nurse nutritionist officer official onlooker operative opponent organiser \
            organizer outsider owner paramedic parent partner passer-by patient pensioner person \
            photographer physician physicist pilot plaintiff planner player playwright plumber poet \
            politician pollster press-secretary priest principal producer programmer prosecutor protester \
            psychiatrist pundit pupil ranger refugee reporter republican researcher resident rival scholar \
            scientist secretary seller shopkeeper singer sister skipper soldier solicitor son source \
            spokesman spokesmodel spokesperson spokeswoman staffer star strategist striker student stylist \
            supporter surgeon surrogate survivor svp td teacher tenant therapist tourist trader trainer \
            tycoon uncle user vendor veteran victim volunteer voter vp wife winger witness woman worker \
            writer",
    },
    // Several of them.
    Row {
        tags: Tags::ROLE.with(Tags::PLURAL),
        words: "activists advisers advisors advocates aides americans analysts attendees attorneys audience \
            authorities authors backers campaigners candidates chairs colleagues commentators conservatives \
            critics crowd crowds delegates democrats demonstrators detectives detractors diplomats doctors \
            economists editors employees executives experts families fans farmers firefighters followers \
            friends governors historians hosts insiders investigators journalists judges justices lawmakers \
            lawyers leaders legislators liberals lobbyists many members men ministers moderators neighbors \
            neighbours nurses observers officers officials operatives opponents organisers organizers others \
            owners parents people players police politicians prosecutors protesters pundits reporters \
            republicans researchers residents rivals scholars scientists senators soldiers some sources \
            spokesmen staffers strategists students supporters surrogates survivors teachers troops veterans \
            victims volunteers voters witnesses women workers writers",
    },
    // What speaks though it is no person: documents and bodies.
    Row {
        tags: Tags::SPEAKS,
        words: "ad administration advertisement affidavit agency agreement alliance amendment analysis \
            announcement army article association audit bank banner bill blog board book brochure bureau \
            cabinet cable campaign caption charity church clip club coalition college column commercial \
            commission committee communique company complaint congress constitution contract corporation \
            council court decision department dispatch document e-mail editorial email embassy essay filing \
            firm flier flyer force foundation government group guidelines headline hospital house indictment \
            inscription institute judgment kremlin law lawsuit leaflet letter magazine manifesto memo memoir \
            memorandum message military ministry movement navy network newspaper nonprofit note obituary \
            office op-ed opinion order organisation organization outlet page pamphlet panel paper parliament \
            party petition placard plan plaque platform policy poll post poster press-release publication \
            release report resolution review rules ruling school senate shirt sign site statement station \
            statute sticker story study suit survey team text think-tank transcript treaty tribunal tweet \
            union university verdict video website",
    },
    // Several of them.
    Row {
        tags: Tags::SPEAKS.with(Tags::PLURAL),
        words: "ads banners companies documents emails filings groups headlines letters media messages \
            newspapers outlets papers polls posters prosecutors records reports rules signs statements texts \
            tweets unions",
    },
    // Closed class.
    Row { tags: Tags::PRONOUN.with(Tags::MALE), words: "he" },
    // Closed class.
    Row { tags: Tags::PRONOUN.with(Tags::FEMALE), words: "she" },
    // Closed class.
    Row { tags: Tags::PRONOUN.with(Tags::PLURAL), words: "they" },
    // Closed class.
    Row { tags: Tags::PRONOUN.with(Tags::PLURAL).with(Tags::FIRST_PERSON), words: "we" },
    // Closed class.
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "i" },
    // Closed class.
    Row { tags: Tags::PRONOUN.with(Tags::NEUTER), words: "it" },
    // Closed class.
    Row { tags: Tags::OBJECT.with(Tags::MALE), words: "him himself" },
    // Closed class.
    Row { tags: Tags::OBJECT.with(Tags::FEMALE), words: "herself" },
    // Closed class.
    Row { tags: Tags::OBJECT.with(Tags::PLURAL), words: "them themselves" },
    // Closed class.
    Row { tags: Tags::OBJECT.with(Tags::FIRST_PERSON), words: "me myself ourselves us" },
    // Closed class: never a source.
    Row { tags: Tags::OBJECT, words: "itself you yourself" },
    // Closed class.
    Row { tags: Tags::POSSESSIVE.with(Tags::MALE), words: "his" },
    // Closed class: whose, or whom.
    Row { tags: Tags::POSSESSIVE.with(Tags::OBJECT).with(Tags::FEMALE), words: "her" },
    // Closed class.
    Row { tags: Tags::POSSESSIVE.with(Tags::PLURAL), words: "their" },
    // Closed class.
    Row { tags: Tags::POSSESSIVE.with(Tags::NEUTER), words: "its" },
    // Closed class.
    Row { tags: Tags::POSSESSIVE.with(Tags::FIRST_PERSON), words: "my our" },
    // Closed class.
    Row { tags: Tags::POSSESSIVE, words: "your" },
    // Closed class.
    Row { tags: Tags::RELATIVE, words: "which who whom whose" },
    // Closed class: begins a noun phrase.
    Row {
        tags: Tags::DETERMINER,
        words: "a all an another any both dozens each eight either every few five four hundreds most neither \
            nine no one seven several six ten the these this those thousands three two",
    },
    // Closed class: what follows is no subject.
    Row {
        tags: Tags::PREPOSITION,
        words: "about above across against along alongside amid among around at atop behind below beneath \
            beside besides between beyond concerning despite during for from in including inside into like \
            near of on onto outside over past per regarding through throughout toward towards under unlike \
            upon versus via vs. with within without",
    },
    // Names the doer of a passive.
    Row { tags: Tags::PREPOSITION.with(Tags::BY), words: "by" },
    // Before infinitives too.
    Row { tags: Tags::PREPOSITION.with(Tags::TO), words: "to" },
    // Closed class.
    Row { tags: Tags::CONJUNCTION, words: "and but nor or yet" },
    // Closed class: begins a clause of its own.
    // Before its verb a pronoun.
    Row { tags: Tags::THAT, words: "that" },
    Row {
        tags: Tags::SUBORDINATOR,
        words: "after although as because before how if lest once since so than that though unless until \
            what when whenever where whereas wherever whether while why",
    },
    // Closed class: verbs beside verbs.
    Row {
        tags: Tags::AUXILIARY,
        words: "am are aren't aren’t be been being can can't can’t could couldn't couldn’t did didn't didn’t \
            do does doesn't doesn’t don't don’t had hadn't hadn’t has hasn't hasn’t have haven't haven’t \
            having he'd he'll he's he’d he’ll he’s i'd i'll i'm i've is isn't isn’t it'll it's it’ll it’s \
            i’d i’ll i’m i’ve may might must shall she'd she'll she's she’d she’ll she’s should shouldn't \
            shouldn’t that's that’s there's there’s they'd they'll they're they've they’d they’ll they’re \
            they’ve was wasn't wasn’t we'd we'll we're we've were weren't weren’t we’d we’ll we’re we’ve \
            will won't won’t would wouldn't wouldn’t you'd you'll you're you've you’d you’ll you’re you’ve",
    },
    // Make the passive.
    Row { tags: Tags::AUXILIARY.with(Tags::PASSIVE), words: "are be been being is was were" },
    // Closed class.
    Row { tags: Tags::ADVERB.with(Tags::NEGATION), words: "never not" },
    // May stand between a subject and its verb; those on -ly are known by their ending.
    Row {
        tags: Tags::ADVERB,
        words: "afterward afterwards again ago almost alone aloud already also always away back down earlier \
            elsewhere even ever first further furthermore hence here however indeed instead just last later \
            less long maybe meanwhile minutes moments more moreover much nearly nevertheless nonetheless now \
            off often once only out perhaps quite rather second simply sometimes soon still then there \
            therefore thus today together tomorrow tonight too twice up very well yesterday",
    },
    // Common verbs that do not report, in forms that have a subject.
    Row {
        tags: Tags::VERB,
        words: "appeared appears arrived attended backs became become bought broke brought built came caught \
            chose comes died drove faces fell flew fought gets got grew has hates helped hit joined leads \
            left let likes lived lives looks loses lost loves makes met moved needs opposes owns paid plans \
            played plays ran remains represents returned rose runs sat seemed seems served serves set sits \
            sold spent stands stood struck stuck supports taken takes taught threw took tore tried turned \
            turns understood visited wants wins withdrew woke won worked works",
    },
    // Capitalised, but no names: they say when.
    Row {
        tags: Tags::NO_NAME.with(Tags::ADVERB),
        words: "apr. april aug. august dec. december feb. february friday jan. january july june march \
            monday nov. november oct. october saturday sep. sept. september sunday thursday tuesday \
            wednesday",
    },
    // `Contrary to his claim`.
    Row { tags: Tags::NO_NAME.with(Tags::ADVERB), words: "contrary" },
    // Capitalised, but no person's or body's name when alone.
    Row {
        tags: Tags::NO_NAME,
        words: "african american asian british canadian catholic chinese christian christmas democratic \
            easter english european facebook french german god hispanic instagram internet iranian iraqi \
            islamic israeli italian japanese jesus jewish latino mexican muslim photo protestant read \
            republican russian spanish syrian thanksgiving turkish twitter video watch youtube",
    },
    // Nouns for men: what "he" can mean.
    Row {
        tags: Tags::MALE,
        words: "actor boy brother businessman chairman father fisherman foreman gentleman grandfather \
            grandson husband king man monk nephew policeman priest prince salesman son spokesman uncle \
            waiter widower",
    },
    // Nouns for women: what "she" can mean.
    Row {
        tags: Tags::FEMALE,
        words: "actress aunt businesswoman chairwoman daughter girl granddaughter grandmother landlady \
            mother niece nun policewoman princess queen sister spokeswoman waitress widow wife woman",
    },
    // Stand inside names in small letters.
    Row {
        tags: Tags::PARTICLE,
        words: "af al av bin da das de dei del della den der des di dos du e el ibn la le ten ter van von y zu zur",
    },
    // A name with such a word is a body's.
    Row {
        tags: Tags::BODY,
        words: "abc aclu action administration affairs afp agency alliance america americans ap association \
            authority bank bbc board bureau campaign cbs center centers centre chronicle church cia club cnn \
            co co. coalition college commission committee company congress corp corp. council court \
            department dnc doj downing epa eu fbi federation foundation fox fund gazette globe gop group \
            guardian herald hospital house inc inc. institute international irs journal kremlin league llc \
            ltd ltd. magazine ministry mirror msnbc national nato nbc network news npr nra observer office \
            organisation organization pac parliament party pentagon post press project radio reuters review \
            rnc school senate service services society standard television times tribune tv un union \
            university vatican",
    },
    // Places: they speak as governments, but far more often they are where something happens.
    Row {
        tags: Tags::PLACE,
        words: "alabama america ankara arizona australia beijing berlin britain brussels california canada \
            carolina china colorado connecticut england europe florida france georgia germany hampshire \
            india indiana iowa iran iraq ireland israel italy japan jersey jerusalem kansas kentucky kiev \
            kyiv london louisiana manhattan maryland massachusetts mexico michigan minnesota missouri moscow \
            nevada ohio oklahoma oregon paris pennsylvania russia scotland spain syria tehran tennessee \
            texas turkey ukraine utah virginia wales washington wisconsin york",
    },
    // Stand before the title of a work.
    Row {
        tags: Tags::WORK,
        words: "abc's abc’s album ballad bbc's bestseller book book's cbs's cbs’s cnn's cnn’s comedy \
            documentary drama episode exhibition film fox’s franchise game hbo's hit magazine memoir movie \
            musical nbc's nbc’s newspaper novel opera painting play podcast poem premiere program programme \
            screening sculpture sequel series show single sitcom song thriller trailer",
    },
    // What follows in marks is a name or a word as a word.
    Row {
        tags: Tags::WORDING,
        words: "acronym dubbed entitled expression hashtag known label labeled labelled meaning means meant \
            moniker motto named nickname nicknamed phrase slogan so-called spelled term terms titled word \
            words",
    },
    // Where things are said.
    Row {
        tags: Tags::CHANNEL,
        words: "address appearance blog book briefing call column conference debate e-mail editorial email \
            facebook instagram interview letter media memo memoir message newsletter op-ed phone podcast \
            post press-release radio rally reporters speech statement telephone television testimony tweet \
            tweets twitter video",
    },
    // "according to": what follows is the source.
    Row { tags: Tags::ACCORDING, words: "according per" },
    // Common first names of men: what "he" can mean.
    Row {
        tags: Tags::FIRST_NAME.with(Tags::MALE),
        words: "aaron adam ahmed aidan alan albert alexander alfred ali andrew andy angus anthony arthur \
            austin barack ben benjamin bernie bill bob bobby boris brad brandon brian bruce caleb callum \
            carl carlos charles charlie chris christian christopher chuck colin connor corey craig curtis \
            dan daniel darren dave david declan dennis derek derrick dick don donald doug douglas duncan \
            dustin ed eddie edward elijah emmanuel eric ernest ethan eugene evan francois frank fraser fred \
            gabriel gary gavin geoff george gerald glenn gordon graham greg gregory hans harold harry harvey \
            henry howard hugh hugo ian isaac ivan jack jacob jake james jan jared jason jean jeb jeff \
            jeffrey jeremy jerry jim joe joel john jon jonathan jose joseph josh joshua juan justin karl \
            keir keith ken kenneth kevin kyle larry lawrence leo leonard liam lindsey louis luis luke marco \
            marcus mark martin marvin matt matthew max michael miguel mike mitch mitt mohammed nathan neil \
            newt nicholas nick nigel noah norman oleg oliver oscar otto owen patrick paul pedro peter phil \
            philip pierre ralph rand randy raymond reince richard rick rob robert roger ron ronald rory roy \
            rudy russell ryan sam samuel scott sean sergei shane simon stanley stephen steve steven stuart \
            ted terry theo thomas tim timothy todd tom tony travis trevor tyler victor vincent vladimir \
            walter wayne william zachary",
    },
    // Common first names of women: what "she" can mean.
    Row {
        tags: Tags::FIRST_NAME.with(Tags::FEMALE),
        words: "abigail aisha alice alicia alison allison amanda amy angela angelina ann anna anne annie \
            ashley audrey barbara beth betty bianca bonnie brenda carly carol caroline carolyn carrie \
            catherine chelsea chloe christina christine claire clara courtney cynthia daisy dana danielle \
            debbie deborah debra delia denise diane donna doris dorothy edith eileen eleanor elena elise \
            elizabeth ella ellen emily emma erin esther eva evelyn fatima fiona frances gemma gillian gina \
            gloria grace hannah heather helen hillary holly huma ingrid irene irina iris isla ivanka \
            jacqueline jane janet jennifer jenny jessica jill joan joanna joanne josephine joyce judith \
            julie karen karin kate katherine kathleen katie kelly kellyanne kimberly kirsten laura lauren \
            leila leslie linda lisa loretta lorraine louise lucy lydia madeleine margaret maria marie \
            marilyn martha mary meg megan megyn melania melissa mia michelle miranda molly monica nadia \
            nancy naomi natalia natalie nicole nikki nina olga olivia pamela patricia peggy penelope \
            priscilla priya rachel rebecca rita rosemary ruth sally samantha sandra sarah shannon sharon \
            sheila shirley sophia sophie stacy stephanie susan tanya tara teresa theresa tina tracy ursula \
            valerie vanessa veronica virginia wendy zara zoe",
    },
];
