//! Epithets: nouns that stand for somebody who was just named, `the French leader`, „der Firmenchef“, «el mandatario».
//! Newswriters vary names with them.

use super::super::lexicon::{Language, Tags, has};
use super::super::mentions::Mention;
use super::super::types::SpeakerKind;
use super::Joiner;
use super::person::GENDER;
use crate::text::{Seek, words::Lower};

/// An English epithet means whom the rules say in about five of six cases, by reading; for those of other languages, which have
/// hardly been read, the same is assumed.
pub(super) const DOUBT: f32 = 0.15;

/// The nouns by language. But for the English ones, which were read in newspapers, none of what every story may have its own:
/// the mayor, the trainer, the expert, the doctor.
const EPITHETS: &[(Language, &str)] = &[
    (
        Language::English,
        "leader politician lawmaker candidate nominee billionaire businessman businesswoman mogul tycoon magnate star singer \
         actor actress author writer republican democrat frontrunner front-runner hopeful veteran senator congressman \
         congresswoman governor minister mayor president premier chancellor striker goalkeeper midfielder defender champion \
         player coach manager \
         winger comedian presenter mp msp mep td grandmother grandfather pensioner",
    ),
    (
        Language::German,
        "ceo firmenchef firmenchefin konzernchef konzernchefin unternehmenschef vorstandschef vorstandschefin parteichef \
         parteichefin regierungschef regierungschefin staatschef ressortchef chef chefin politiker politikerin unternehmer \
         unternehmerin manager managerin spitzenkandidat spitzenkandidatin kanzlerkandidat kanzlerkandidatin professor \
         professorin finanzprofessor sänger sängerin schauspieler schauspielerin schriftsteller schriftstellerin regisseur \
         regisseurin weltmeister weltmeisterin olympiasieger olympiasiegerin landesmeister landesmeisterin \
         mittelfeldspieler mittelfeldspielerin stürmer stürmerin angreifer angreiferin torhüter torhüterin keeper \
         abwehrspieler routinier autor autorin künstler künstlerin musiker musikerin moderator moderatorin",
    ),
    (
        Language::Spanish,
        "mandatario mandataria dirigente empresario empresaria periodista cantante actor actriz escritor \
         escritora cineasta senador senadora \
         funcionario funcionaria legislador legisladora edil regidor regidora futbolista delantero jugador jugadora \
         parlamentario parlamentaria",
    ),
    (
        Language::Portuguese,
        "dirigente empresário jornalista cantor ator escritor senador deputado \
         responsável governante autarca parlamentar jogador jogadora",
    ),
    (
        Language::French,
        "dirigeant dirigeante journaliste sénateur sénatrice député députée chanteur chanteuse \
         élu élue intéressé intéressée cinéaste réalisateur réalisatrice romancier romancière comédien comédienne \
         artiste écrivain parlementaire attaquant",
    ),
    (
        Language::Italian,
        "giornalista dirigente senatore senatrice deputato deputata cantante scrittore scrittrice regista \
         attaccante parlamentare attore attrice artista cantautore calciatore",
    ),
];

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
            .or_else(|| self.alone_before(index, mention))
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
            "der" | "el" | "le" | "il" | "lo" | "o" => Tags::MALE,
            "die" | "la" | "a" => Tags::FEMALE,
            "l" | "l’" | "l'" => GENDER,
            _ => return None,
        };
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

    /// Whether somebody spoke last, is named right before or has an office, and is one of the party, the team that the noun
    /// speaks of: „AfD-Spitzenkandidat Paul Lund“ is „der AfD-Chef“.
    fn may_be(&self, person: usize, mention: &Mention, head: &str) -> bool {
        let spoke =
            self.last.is_some_and(|(last, paragraph)| last == person && paragraph + 2 > mention.paragraph);
        let mentions = &self.reading.mentions;
        let from = mentions.partition_point(|own| own.sentence + 1 < mention.sentence);
        let mut before = (from..mentions.len()).take_while(|&place| mentions[place].first < mention.first);
        let near = before.any(|place| self.of_mention[place] == Some(person));
        let Some(person) = self.people.get(person) else { return false };
        let own = head.cut("-").is_none_or(|(team, _)| {
            person.description.as_ref().is_some_and(|description| description.lower().holds(team))
        });
        own && (spoke || near || person.office.is_some())
    }

    /// Whom alone the sentence right before names, in the same paragraph.
    fn alone_before(&self, index: usize, mention: &Mention) -> Option<usize> {
        let mentions = &self.reading.mentions;
        let from = mentions.partition_point(|own| own.sentence + 1 < mention.sentence);
        let place = (from..index).find(|&place| self.of_mention[place].is_some())?;
        let near = mentions[place].sentence + 1 == mention.sentence
            && mentions[place].paragraph == mention.paragraph;
        self.of_mention[place].filter(|_| near && self.is_alone(place, mention))
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
