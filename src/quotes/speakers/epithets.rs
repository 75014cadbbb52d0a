//! Epithets: nouns that stand for somebody who was just named, `the French leader`, „der Firmenchef“, «el mandatario».
//! Newswriters vary names with them.

use super::super::lexicon::{Language, Tags, has};
use super::super::mentions::Mention;
use super::super::types::SpeakerKind;
use super::Joiner;
use super::person::GENDER;
use super::unnamed::gender_of;
use crate::text::Seek;
use crate::text::words::{Lower, ends_with_phrase};

/// An English epithet means whom the rules say in about five of six cases, by reading, which was done before the sentence right
/// before counted; for those of other languages, which have hardly been read, the same is assumed.
pub(super) const DOUBT: f32 = 0.15;

/// How many mentions before an epithet are looked at, and the units of the longest sentence.
const MOST: usize = 40;
const LONGEST: usize = 80;

/// The nouns by language. But for the English ones, which were read in newspapers, none of what every story may have its own:
/// the mayor, the trainer, the expert, the doctor.
const EPITHETS: &[(Language, &str)] = &[
    (
        Language::English,
        "actor actress author billionaire businessman businesswoman candidate champion chancellor coach \
         comedian congressman congresswoman defender democrat front-runner frontrunner goalkeeper \
         governor hopeful lawmaker leader magnate manager mayor mep midfielder \
         minister mogul mp msp nominee pensioner player politician premier presenter president republican \
         senator singer star striker td tycoon veteran winger writer",
    ),
    (
        Language::German,
        "abwehrspieler angreifer angreiferin autor autorin ceo chef chefin finanzprofessor firmenchef \
         firmenchefin kanzlerkandidat kanzlerkandidatin keeper konzernchef konzernchefin künstler \
         künstlerin landesmeister landesmeisterin manager managerin mittelfeldspieler mittelfeldspielerin \
         moderator moderatorin musiker musikerin olympiasieger olympiasiegerin parteichef parteichefin \
         politiker politikerin professor professorin regierungschef regierungschefin regisseur \
         regisseurin ressortchef routinier schauspieler schauspielerin schriftsteller schriftstellerin \
         spitzenkandidat spitzenkandidatin staatschef stürmer stürmerin sänger sängerin torhüter \
         torhüterin unternehmenschef unternehmer unternehmerin vorstandschef vorstandschefin weltmeister \
         weltmeisterin",
    ),
    (
        Language::Spanish,
        "actor actriz cantante cineasta delantero dirigente edil empresaria empresario escritor escritora \
         funcionaria funcionario futbolista jugador jugadora legislador legisladora mandataria mandatario \
         parlamentaria parlamentario periodista regidor regidora senador senadora",
    ),
    (
        Language::Portuguese,
        "ator autarca cantor deputado dirigente empresário escritor governante jogador jogadora \
         jornalista parlamentar responsável senador",
    ),
    (
        Language::French,
        "artiste attaquant chanteur chanteuse cinéaste comédien comédienne dirigeant dirigeante député \
         députée intéressé intéressée journaliste parlementaire romancier romancière réalisateur \
         réalisatrice sénateur sénatrice écrivain élu élue",
    ),
    (
        Language::Italian,
        "artista attaccante attore attrice calciatore cantante cantautore deputata deputato dirigente \
         giornalista parlamentare regista scrittore scrittrice senatore senatrice",
    ),
];

/// English ones of offices that a story may leave unnamed.
const UNNAMED: &str = "author chancellor coach congressman congresswoman governor leader manager mayor minister premier president \
    senator writer";

impl Joiner<'_, '_> {
    /// The person whom an English epithet means, and how doubtful that is: one whose description is akin, whom the sentence
    /// right before is about, or who spoke last.
    pub(super) fn by_epithet(&self, index: usize, mention: &Mention, head: &str) -> Option<(usize, f32)> {
        if self.reading.lexicon.language != Language::English || !self.is_epithet(mention, head) {
            return None;
        }
        let before = self.last.filter(|&(_, paragraph)| paragraph + 2 > mention.paragraph);
        let person = self
            .akin(index, mention)
            .or_else(|| self.alone_before(index, mention, head))
            .or(before.map(|(person, _)| person))?;
        (self.people[person].kind == SpeakerKind::Person).then_some((person, DOUBT))
    }

    /// The person whom an epithet means in other languages, where articles tell a man from a woman: whom `he` or `she` would
    /// mean.
    pub(super) fn as_pronoun(&mut self, index: usize, mention: &Mention) -> Option<usize> {
        let text = self.reading.text;
        let word = |unit: usize| self.reading.skeleton.units[unit].span.of(text).lower();
        let article = word(mention.first);
        let gender = match article.as_str() {
            "l" | "l’" | "l'" if ends_with_phrase(&word(mention.head), "ée|ue|rice") => Tags::FEMALE,
            "l" | "l’" | "l'" => GENDER,
            article => gender_of(article),
        };
        if gender == Tags::NONE {
            return None;
        }
        let english = self.reading.lexicon.language == Language::English;
        if english || mention.tags.any(Tags::PLURAL) || !self.is_epithet(mention, &word(mention.head)) {
            return None;
        }
        let before = self.doubt;
        let person = self.likeliest(index, &Mention { tags: gender, ..*mention });
        let sure = self.doubt <= DOUBT;
        let person = person.filter(|&person| sure && self.may_be(person, mention, &word(mention.head)));
        self.doubt = if person.is_some() { DOUBT } else { before };
        person
    }

    /// Whether somebody spoke last or has an office, is known as a man or a woman, and as one of the party, the team that the
    /// noun speaks of: „AfD-Spitzenkandidat Paul Lund“ is „der AfD-Chef“.
    fn may_be(&self, person: usize, mention: &Mention, head: &str) -> bool {
        let spoke =
            self.last.is_some_and(|(last, paragraph)| last == person && paragraph + 2 > mention.paragraph);
        let Some(person) = self.people.get(person) else { return false };
        let own = head.cut("-").is_none_or(|(team, _)| {
            person.description.as_ref().is_some_and(|description| description.lower().holds(team))
        });
        own && (spoke || person.office.is_some()) && person.gender != Tags::NONE
    }

    /// Who alone is named in the sentence right before, as its subject, in the same paragraph, without this noun. Nobody for an
    /// office that the story may leave unnamed: `Tom Reed limped off. “…,” the manager said.`
    fn alone_before(&self, index: usize, mention: &Mention, head: &str) -> Option<usize> {
        let (mentions, skeleton) = (&self.reading.mentions, &self.reading.skeleton);
        let from = mentions.partition_point(|own| own.sentence + 1 < mention.sentence);
        let place = (from..index).take(MOST).find(|&place| self.of_mention[place].is_some())?;
        let before = &mentions[place];
        let near = before.sentence + 1 == mention.sentence && before.paragraph == mention.paragraph;
        let word = |unit: usize| skeleton.units[unit].span.of(self.reading.text);
        let units = skeleton.sentence(before.sentence);
        let new = units.len() <= LONGEST && units.into_iter().all(|unit| word(unit) != word(mention.head));
        let gender = Tags(mention.tags.0 & GENDER.0);
        let fits = near && new && self.leads(place) && !has(UNNAMED, head) && self.is_alone(place, mention);
        self.of_mention[place].filter(|&person| fits && !self.people[person].clashes(gender))
    }

    fn is_epithet(&self, mention: &Mention, head: &str) -> bool {
        let language = self.reading.lexicon.language;
        // `a star` is no person everywhere.
        let person = Tags::ROLE.with(Tags::TITLE).with(Tags::MALE).with(Tags::FEMALE);
        if language == Language::English && !mention.tags.any(person) {
            return false;
        }
        let Some((_, words)) = EPITHETS.iter().find(|(own, _)| *own == language) else { return false };
        // „der AfD-Chef“
        let office = head.cut_last("-").map_or(head, |(_, office)| office);
        has(words, if language == Language::German { office } else { head })
    }

    /// The person whose description shares a word with an epithet: `French President X` is `the French leader`.
    fn akin(&self, index: usize, mention: &Mention) -> Option<usize> {
        let units = self.reading.skeleton.units.get(mention.first..mention.head)?;
        let words: Vec<String> = units
            .iter()
            .filter(|unit| unit.capital)
            .map(|unit| unit.span.of(self.reading.text).lower())
            .collect();
        self.before(index, |person, _| {
            person.kind == SpeakerKind::Person
                && person.office.as_ref().is_some_and(|office| {
                    office.lower().split(' ').any(|word| words.iter().any(|own| own == word))
                })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::quotes::{Story, attribute};

    /// The languages but for English: its code, a sentence in which he or she speaks, the words, the report of a noun.
    const TEMPLATES: &[(Language, &str, [&str; 2], &str)] = &[
        (Language::German, "de", ["sagte Paul Lund|der", "sagte Anna Lund|die"], "sagte"),
        (Language::Spanish, "es", ["dijo Luis Soto|el", "dijo Ana Soto|la"], "dijo"),
        (Language::Portuguese, "pt", ["disse Luis Costa|o", "disse Ana Costa|a"], "disse"),
        (Language::French, "fr", ["a dit Luc Morel|le", "a dit Anne Morel|la"], "a dit"),
        (Language::Italian, "it", ["ha detto Marco Rossi|il", "ha detto Anna Rossi|la"], "ha detto"),
    ];

    #[test]
    fn each_noun_means_whoever_spoke() {
        let mut missed = Vec::new();
        for (language, code, people, said) in TEMPLATES {
            let (_, words) = EPITHETS.iter().find(|(own, _)| own == language).expect("a row");
            for noun in words.split_ascii_whitespace() {
                let found = people.iter().any(|person| {
                    let (person, article) = person.split_once('|').expect("two parts");
                    let text = format!("«Empezamos mañana por la mañana», {person}. «Nada más que esto», {said} {article} {noun}.");
                    let found = attribute(&Story { language: Some(code), ..Story::from_plain_text(&text) });
                    let last = found.quotes.last().and_then(|quote| quote.speaker.clone());
                    last.is_some() && last == found.quotes[0].speaker
                });
                if !found {
                    missed.push(format!("{code} {noun}"));
                }
            }
        }
        assert!(missed.is_empty(), "{missed:?}");
    }
}
