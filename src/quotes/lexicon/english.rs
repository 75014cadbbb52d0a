//! English.

use super::{Row, tags::Tags};

/// The table. Regular verbs stand in their base form; [`super::Lexicon`] knows the endings.
pub const ROWS: &[Row] = &[
    // Verbs whose object is what somebody says or writes; read in English news and in PolNeAR's train split.
    Row {
        tags: Tags::SAY.with(Tags::BASE),
        words: "say tell add write tweet retweet explain ask reply respond state note declare answer remark \
            announce recall continue conclude argue warn insist acknowledge admit claim comment suggest \
            promise pledge vow assure shout utter yell exclaim joke quip concede assert muse elaborate \
            interject proclaim lament boast complain stress emphasize emphasise contend maintain testify \
            observe reiterate mention caution urge predict chant whisper mutter murmur cry scream roar \
            retort counter inquire wonder report email text blog opine marvel gush sigh snap rant fume \
            confess reveal disclose confide counsel advise instruct plead beg implore reason recount \
            relate recite repeat echo deadpan snarl bellow holler bark scoff chuckle volunteer offer \
            clarify specify stipulate swear hypothesize theorize speculate surmise posit reckon guess \
            affirm confirm deny allege aver attest certify vent rail sneer grumble tease gloat brag crow \
            intone hiss demand query remind chide enthuse pronounce caption post summarize \
            summarise reminisce",
    },
    // Irregular past forms of such verbs.
    Row {
        tags: Tags::SAY.with(Tags::PAST),
        words: "said told wrote written spoke spoken swore sworn foretold read retold replied cried denied \
            specified clarified testified",
    },
    // A sign or letter reads.
    Row { tags: Tags::SAY.with(Tags::PRESENT), words: "reads" },
    // Say's neighbour.
    Row { tags: Tags::SAY.with(Tags::BASE), words: "speak" },
    // Verbs that report by what somebody called somebody; their object is spoken about.
    Row {
        tags: Tags::CALL.with(Tags::BASE),
        words: "call describe label dub denounce slam praise accuse condemn criticize criticise blast mock \
            deride decry dismiss characterize characterise portray brand hail laud applaud rip attack \
            assail bash blame charge lambaste lambast ridicule fault scold rebuke chastise castigate \
            excoriate cite quote defend refer deem name brag tout bemoan deplore disparage belittle taunt \
            insult thank congratulate compliment commend salute credit reject refute rebut dispute \
            question challenge debunk downplay welcome endorse term title entitle paint liken compare \
            trash skewer pan hammer knock swipe scorch savage pillory berate malign vilify smear",
    },
    // Doubled consonants.
    Row { tags: Tags::CALL.with(Tags::PAST), words: "ripped slammed dubbed panned" },
    // Verbs that report only sometimes: with words in marks after them.
    Row {
        tags: Tags::WEAK.with(Tags::BASE),
        words: "express voice issue release publish deliver send put go begin open close start end finish \
            conclude point talk show include contain feature find focus see think believe feel hope fear \
            want expect know consider view regard signal indicate imply hint outline detail propose \
            recommend request call agree disagree object protest apologize apologise sing laugh smile nod \
            shrug grin smirk use invoke coin employ make give hold keep address tackle discuss debate \
            press pose raise float push advocate advance back lead hear listen quote paraphrase interpret \
            note conjecture decide rule order direct vote determine warn frame cast pitch sum encourage \
            invite carry bear display print list document chronicle depict trumpet proclaim celebrate \
            honour honor highlight underscore underline reference mean spell teach preach lecture \
            introduce greet sign gather learn worry agonize joke tout plug sell sport wear wave unveil \
            launch file submit interrupt interject cut jump chime intervene prompt commit promise plan \
            intend decline refuse",
    },
    // Irregular forms of those.
    Row {
        tags: Tags::WEAK.with(Tags::PAST),
        words: "put went began gone begun sent held made gave given found saw seen thought felt hoped knew \
            known led heard cast taught meant shown sang sung came cut wore bore drew drawn kept",
    },
    // Nouns of saying: what belongs to them names the speaker ("his claim that", "a pledge by").
    Row {
        tags: Tags::REPORT_NOUN,
        words: "claim promise pledge vow statement suggestion assertion remark comment comments remarks \
            statements claims promises argument contention belief view warning question response reply \
            answer insistence accusation allegation charge complaint criticism description declaration \
            announcement admission acknowledgement acknowledgment prediction confession testimony call \
            calls demand demands request plea threat boast joke quip refusal denial rebuke praise line \
            slogan mantra motto phrase words message tweet tweets post posts proposal idea notion theory \
            pronouncement observation conclusion opinion assessment explanation excuse apology lament \
            recollection hint quote speech address letter email memo note op-ed column essay pitch vision \
            retort",
    },
    // Forms of address for men.
    Row {
        tags: Tags::TITLE.with(Tags::MALE),
        words: "mr mr. sir lord king prince duke father brother rabbi imam pope congressman councilman \
            alderman assemblyman baron monsignor",
    },
    // Forms of address for women.
    Row {
        tags: Tags::TITLE.with(Tags::FEMALE),
        words: "mrs mrs. ms ms. miss dame lady queen princess duchess sister congresswoman councilwoman \
            assemblywoman baroness madam selectwoman",
    },
    // Offices and ranks that stand before a name.
    Row {
        tags: Tags::TITLE.with(Tags::ROLE),
        words: "dr dr. prof prof. professor president senator sen sen. representative rep rep. governor gov \
            gov. secretary undersecretary judge justice mayor reverend rev rev. general gen gen. colonel col col. \
            captain capt capt. lieutenant lt lt. sergeant sgt sgt. major maj. admiral adm. chancellor \
            chairman chairwoman chair chief minister premier ambassador attorney speaker cardinal \
            archbishop bishop pastor sheriff commissioner director coach dean detective inspector officer \
            maj-gen major-general lt-gen lieutenant-general brig-gen brigadier-general lt-col lieutenant-colonel \
            major-gen brig. brigadier cpl cpl. corporal superintendent deputy councillor councilor \
            delegate treasurer comptroller envoy commander constable marshal provost vice-president \
            president-elect taoiseach tanaiste tánaiste mec archdeacon attorney-general det det. supt supt. insp insp. dci \
            cllr cllr. fr fr. hon. msgr msgr. monsignor selectman",
    },
    // Titles of several.
    Row { tags: Tags::TITLE.with(Tags::PLURAL), words: "sens. reps. messrs drs presidents senators" },
    // What people are: heads of noun phrases that speak.
    Row {
        tags: Tags::ROLE,
        words: "spokesman spokeswoman spokesperson official officer leader lawmaker legislator candidate \
            nominee front-runner frontrunner contender rival opponent adviser advisor aide strategist \
            consultant pollster analyst economist expert scholar historian scientist researcher author \
            writer columnist journalist reporter correspondent anchor host moderator editor commentator \
            pundit critic supporter activist advocate organizer organiser volunteer voter resident \
            neighbour neighbor witness survivor victim lawyer counsel prosecutor defendant plaintiff \
            solicitor barrister founder co-founder owner executive ceo chief-executive manager head boss \
            member partner fellow politician democrat republican conservative liberal independent \
            incumbent businessman businesswoman billionaire developer investor banker trader farmer \
            worker employee teacher student pupil parent mother father son daughter wife husband brother \
            sister friend colleague cousin uncle aunt grandmother grandfather man woman boy girl person \
            actor actress singer musician artist director producer comedian player guard forward \
            goalkeeper striker trainer athlete champion doctor nurse surgeon patient engineer architect \
            driver pilot soldier veteran priest nun monk guest caller user insider operative source \
            staffer surrogate delegate lobbyist diplomat negotiator mediator foreman juror clerk \
            secretary press-secretary chairman lifeguard guide shopkeeper fisherman tycoon mogul magnate \
            star hopeful newcomer outsider firebrand loyalist immigrant refugee migrant demonstrator \
            protester spokesmodel narrator curator librarian principal headteacher coordinator hiker \
            tourist onlooker passer-by customer client buyer seller tenant landlord landlady vendor designer \
            planner programmer stylist photographer cartoonist chef ranger agent firefighter paramedic pensioner \
            plumber electrician mechanic midfielder defender winger batsman bowler skipper td mla psychiatrist physicist chemist dietitian \
            nutritionist physician therapist lecturer instructor illustrator filmmaker playwright poet \
            novelist entrepreneur co-owner cofounder cto cfo coo cio cmo ciso vp svp evp mp mep msp",
    },
    // Several of them.
    Row {
        tags: Tags::ROLE.with(Tags::PLURAL),
        words: "officials spokesmen leaders lawmakers legislators candidates rivals opponents advisers \
            advisors aides strategists analysts economists experts scholars historians scientists \
            researchers authors writers journalists reporters hosts moderators editors commentators \
            pundits critics supporters activists advocates organizers organisers volunteers voters \
            residents neighbours neighbors witnesses survivors victims lawyers prosecutors attorneys \
            members democrats republicans conservatives liberals politicians executives farmers workers \
            employees teachers students parents friends colleagues fans players doctors nurses veterans \
            sources insiders staffers surrogates delegates operatives lobbyists diplomats protesters \
            demonstrators people others many some men women judges justices senators governors ministers \
            observers backers detractors followers attendees chairs owners campaigners police authorities \
            investigators detectives officers firefighters troops soldiers families americans crowds \
            crowd audience",
    },
    // What speaks though it is no person: documents and bodies.
    Row {
        tags: Tags::SPEAKS,
        words: "report statement letter email e-mail memo memorandum document indictment complaint lawsuit \
            suit filing affidavit ruling verdict judgment opinion decision order bill law statute \
            constitution amendment resolution study survey poll paper analysis review audit book memoir \
            article story editorial column op-ed essay post tweet message ad advertisement commercial \
            video clip transcript website site page blog sign banner poster placard headline caption text \
            note release press-release announcement petition platform manifesto pamphlet brochure flier \
            flyer leaflet newspaper magazine network station outlet publication agency ministry \
            department bureau office commission committee council board court tribunal panel campaign \
            party group organization organisation association union company firm corporation bank \
            institute university college school hospital church government administration cabinet \
            parliament congress senate house kremlin embassy army military navy force club team coalition \
            alliance foundation charity nonprofit think-tank movement agreement treaty contract \
            guidelines policy rules plan obituary inscription plaque shirt sticker cable dispatch \
            communique",
    },
    // Several of them.
    Row {
        tags: Tags::SPEAKS.with(Tags::PLURAL),
        words: "reports statements letters emails documents papers signs newspapers outlets media polls \
            prosecutors ads tweets messages banners posters texts records filings headlines rules \
            companies groups unions",
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
    Row { tags: Tags::OBJECT.with(Tags::FIRST_PERSON), words: "me us myself ourselves" },
    // Closed class: never a source.
    Row { tags: Tags::OBJECT, words: "you yourself itself" },
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
    Row { tags: Tags::RELATIVE, words: "who whom whose which" },
    // Closed class: begins a noun phrase.
    Row {
        tags: Tags::DETERMINER,
        words: "a an the this these those another each every any no both neither either several few most all one two three \
            four five six seven eight nine ten dozens hundreds thousands",
    },
    // Closed class: what follows is no subject.
    Row {
        tags: Tags::PREPOSITION,
        words: "of in on at with from for about over under against during through between into onto upon \
            toward towards among amid within without across behind beyond near like via per despite \
            concerning regarding including alongside outside inside around beside besides above below \
            throughout beneath atop versus vs. along past unlike",
    },
    // Names the doer of a passive.
    Row { tags: Tags::PREPOSITION.with(Tags::BY), words: "by" },
    // Before infinitives too.
    Row { tags: Tags::PREPOSITION.with(Tags::TO), words: "to" },
    // Closed class.
    Row { tags: Tags::CONJUNCTION, words: "and but or nor yet" },
    // Closed class: begins a clause of its own.
    // Before its verb a pronoun.
    Row { tags: Tags::THAT, words: "that" },
    Row {
        tags: Tags::SUBORDINATOR,
        words: "because if when while although though unless whereas whether until since after before as \
            where why how once what that than so whenever wherever lest",
    },
    // Closed class: verbs beside verbs.
    Row {
        tags: Tags::AUXILIARY,
        words: "is are was were be been being am has have had having do does did will would can could shall \
            should may might must isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't \
            won't wouldn't can't couldn't shouldn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t \
            don’t doesn’t didn’t won’t wouldn’t can’t couldn’t shouldn’t he's she's it's they're we're \
            i'm he’s she’s it’s they’re we’re i’m i've we've they've i’ve we’ve they’ve he'd she'd he’d \
            she’d you're you've you'll you'd you’re you’ve you’ll you’d i'll i'd i’ll i’d we'll we'd we’ll we’d \
            they'll they'd they’ll they’d he'll she'll he’ll she’ll it'll it’ll that's that’s there's there’s",
    },
    // Make the passive.
    Row { tags: Tags::AUXILIARY.with(Tags::PASSIVE), words: "is are was were be been being" },
    // Closed class.
    Row { tags: Tags::ADVERB.with(Tags::NEGATION), words: "not never" },
    // May stand between a subject and its verb; those on -ly are known by their ending.
    Row {
        tags: Tags::ADVERB,
        words: "also then later again still even just only once twice already often sometimes always now soon \
            ever too instead however meanwhile moreover further furthermore indeed perhaps maybe rather \
            quite very almost nearly ago here there minutes moments yesterday today tonight tomorrow first second last \
            simply elsewhere earlier afterward afterwards nonetheless nevertheless thus therefore hence \
            back out up down off away together alone aloud long much more less well",
    },
    // Common verbs that do not report, in forms that have a subject.
    Row {
        tags: Tags::VERB,
        words: "got took taken came become became ran stood sat won lost met left spent built bought brought \
            caught fought grew drove flew fell rose broke chose paid hit let set struck stuck sold taught \
            tore threw understood woke withdrew turned returned moved appeared arrived visited attended \
            joined served worked lived died played helped tried seemed looks seems appears comes takes \
            gets makes has runs wants needs likes loves hates leads serves works lives plays turns stands \
            sits remains represents owns faces backs supports opposes wins loses plans",
    },
    // Capitalised, but no names: they say when.
    Row {
        tags: Tags::NO_NAME.with(Tags::ADVERB),
        words: "monday tuesday wednesday thursday friday saturday sunday january february march april june july \
            august september october november december jan. feb. apr. aug. sept. sep. oct. nov. dec.",
    },
    // `Contrary to his claim`.
    Row { tags: Tags::NO_NAME.with(Tags::ADVERB), words: "contrary" },
    // Capitalised, but no person's or body's name when alone.
    Row {
        tags: Tags::NO_NAME,
        words: "american british french german russian chinese japanese european african asian english spanish \
            italian mexican canadian israeli iranian iraqi syrian turkish muslim christian jewish catholic \
            protestant islamic latino hispanic republican democratic twitter facebook instagram youtube \
            internet christmas easter thanksgiving god jesus photo video watch read",
    },
    // Nouns for men: what "he" can mean.
    Row {
        tags: Tags::MALE,
        words: "spokesman chairman businessman man boy father son brother husband uncle grandfather actor waiter \
            policeman fisherman foreman gentleman nephew grandson widower monk priest salesman king prince",
    },
    // Nouns for women: what "she" can mean.
    Row {
        tags: Tags::FEMALE,
        words: "spokeswoman chairwoman businesswoman woman girl mother daughter sister wife aunt grandmother \
            actress waitress policewoman niece granddaughter widow nun landlady queen princess",
    },
    // Stand inside names in small letters.
    Row {
        tags: Tags::PARTICLE,
        words: "de da di du del della dei des der den dos das van von bin al el la le ibn ter ten zu zur av af y e",
    },
    // A name with such a word is a body's.
    Row {
        tags: Tags::BODY,
        words: "party university college times post journal news press committee commission council court \
            department ministry office agency bureau association union institute foundation center centre centers \
            group inc inc. corp corp. co co. ltd ltd. llc bank company senate house congress parliament \
            administration campaign league society federation organization organisation school church \
            hospital club board authority service services network radio tv television magazine gazette \
            tribune herald chronicle guardian globe observer review standard mirror downing cnn nbc abc cbs bbc \
            fox msnbc npr ap reuters afp fbi cia nato un eu doj irs epa nra aclu dnc rnc gop pentagon \
            kremlin vatican coalition alliance project fund pac action america americans international \
            national affairs",
    },
    // Places: they speak as governments, but far more often they are where something happens.
    Row {
        tags: Tags::PLACE,
        words: "washington moscow beijing london paris berlin brussels tehran jerusalem ankara kyiv kiev \
            russia china ukraine iran israel germany france britain america europe mexico canada japan \
            india turkey syria iraq iowa hampshire carolina florida ohio texas california york nevada \
            wisconsin michigan pennsylvania virginia georgia arizona colorado utah manhattan indiana \
            england scotland wales ireland spain italy australia massachusetts jersey louisiana minnesota missouri \
            oregon tennessee connecticut maryland kentucky oklahoma kansas alabama",
    },
    // Stand before the title of a work.
    Row {
        tags: Tags::WORK,
        words: "film movie screening premiere trailer sequel franchise novel book album song single play show series sitcom drama musical opera \
            documentary memoir podcast magazine newspaper program programme episode book's bestseller \
            painting exhibition sculpture poem ballad hit thriller comedy game nbc’s cbs’s abc’s cnn’s \
            fox’s nbc's cbs's abc's cnn's bbc's hbo's",
    },
    // What follows in marks is a name or a word as a word.
    Row {
        tags: Tags::WORDING,
        words: "word words term terms phrase so-called nickname nicknamed dubbed known expression label \
            labeled labelled moniker slogan motto acronym meaning meant means titled entitled named \
            hashtag spelled",
    },
    // Where things are said.
    Row {
        tags: Tags::CHANNEL,
        words: "statement media interview twitter facebook instagram email e-mail letter memo speech debate rally \
            conference op-ed editorial column blog post tweet tweets message video testimony memoir book \
            address briefing appearance call phone telephone radio television newsletter press-release \
            podcast reporters",
    },
    // "according to": what follows is the source.
    Row { tags: Tags::ACCORDING, words: "according per" },
    // Common first names of men: what "he" can mean.
    Row {
        tags: Tags::FIRST_NAME.with(Tags::MALE),
        words: "james john robert michael william david richard joseph thomas charles christopher daniel \
            matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george edward \
            ronald timothy jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin \
            scott brandon benjamin samuel gregory frank alexander raymond patrick jack dennis jerry tyler \
            aaron jose adam henry nathan douglas zachary peter kyle walter ethan jeremy harold carl keith \
            roger gerald arthur terry lawrence sean christian albert joe austin bill bob jim tom mike ben \
            ted bernie mitt marco jeb rand barack newt rick chris lindsey mitch harry tim steve ken dan \
            sam ed fred greg matt luis carlos juan pedro miguel ali ahmed mohammed oleg vladimir sergei \
            ivan boris hans jan karl otto emmanuel francois pierre jean ron don dick rudy reince corey \
            jeff josh jon chuck martin jared jake craig geoff stuart glenn alan charlie brad bruce phil joel \
            dave andy nick roy bobby doug howard simon evan eddie noah rob isaac hugh ian tony gordon \
            russell keir philip graham colin derek neil nigel trevor gavin liam connor callum shane wayne \
            darren luke owen oscar hugo max leo theo oliver harvey alfred ernest stanley norman leonard \
            marvin ralph eugene louis vincent victor randy todd travis dustin derrick marcus curtis \
            gabriel elijah caleb aidan declan rory angus duncan fraser",
    },
    // Common first names of women: what "she" can mean.
    Row {
        tags: Tags::FIRST_NAME.with(Tags::FEMALE),
        words: "mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty \
            sandra margaret ashley kimberly emily donna michelle carol amanda melissa deborah stephanie \
            rebecca laura helen sharon cynthia kathleen amy angela shirley anna ruth brenda pamela nicole \
            katherine virginia catherine christine samantha debra janet carolyn rachel heather maria \
            diane emma julie joyce evelyn joan christina kelly martha lauren frances judith ann anne \
            alice hillary ivanka melania megyn carly claire kate kellyanne chelsea nadia olga natalia \
            irina marie sophie elena ursula theresa nikki elise huma debbie loretta rita grace delia meg \
            iris edith nina eva ingrid \
            katie megan natalie louise eileen leslie alicia monica tina erin gemma fiona joanna joanne lucy \
            sophia olivia ella mia zoe chloe holly gina dana tracy stacy wendy peggy sally molly \
            abigail hannah madeleine caroline josephine eleanor penelope valerie vanessa veronica \
            teresa tanya tara sheila shannon rosemary priscilla naomi miranda marilyn lydia lorraine kirsten \
            karin jill jenny jane jacqueline isla irene gloria gillian esther ellen dorothy \
            doris denise danielle daisy courtney clara carrie bonnie bianca beth audrey annie \
            angelina allison alison aisha fatima priya leila zara",
    },
];
