//! Epithets: nouns that stand for somebody who was just named, `the French leader`, „der Firmenchef“, «el mandatario».
//! Newswriters vary names with them.

use super::super::lexicon::{Language, Tags, has};
use super::super::mentions::Mention;
use super::super::types::SpeakerKind;
use super::Joiner;
use crate::text::{Seek, words::Lower};

/// An epithet means whom the rules say in about seven of eight cases, by reading.
pub(super) const DOUBT: f32 = 0.12;

/// The nouns by language; in German, how they end. None that a place, a country or a trial has one of (`the judge`, «el juez»): it means them,
/// named or not.
const EPITHETS: &[(Language, &str)] = &[
    (
        Language::English,
        "leader politician lawmaker candidate nominee billionaire businessman businesswoman mogul tycoon magnate star singer \
         actor actress author writer republican democrat frontrunner front-runner hopeful veteran senator congressman \
         congresswoman governor minister mayor president premier chancellor striker goalkeeper midfielder defender champion \
         player coach manager",
    ),
    (
        Language::German,
        "ceo chef chefin politiker politikerin kandidat kandidatin unternehmer unternehmerin manager managerin experte expertin \
         kenner kennerin forscher forscherin wissenschaftler wissenschaftlerin professor professorin loge login ökonom ökonomin \
         jurist juristin mediziner medizinerin anwalt anwältin autor autorin schriftsteller schriftstellerin sänger sängerin \
         musiker musikerin schauspieler schauspielerin regisseur regisseurin künstler künstlerin moderator moderatorin coach \
         trainer trainerin spieler spielerin stürmer torhüter torwart verteidiger kapitän profi meister meisterin sieger \
         siegerin routinier",
    ),
    (
        Language::Spanish,
        "mandatario mandataria político política dirigente funcionario funcionaria periodista experto experta especialista \
         investigador investigadora economista empresario empresaria exfutbolista futbolista delantero portero centrocampista \
         tenista piloto estratega cantante actor actriz escritor escritora artista cineasta legislador legisladora \
         parlamentario parlamentaria senador senadora líder activista religioso",
    ),
    (
        Language::Portuguese,
        "comandante treinador treinadora jogador jogadora atacante goleiro jornalista repórter político dirigente mandatário \
         especialista pesquisador pesquisadora economista empresário empresária cantor cantora ator atriz escritor escritora \
         artista parlamentar senador senadora deputado deputada líder ativista",
    ),
    (
        Language::French,
        "dirigeant dirigeante journaliste expert experte spécialiste chercheur chercheuse économiste élu élue parlementaire \
         sénateur sénatrice député députée entrepreneur homme femme attaquant gardien milieu joueur joueuse entraîneur \
         technicien chanteur chanteuse acteur actrice écrivain autrice artiste cinéaste militant militante",
    ),
    (
        Language::Italian,
        "giornalista esperto esperta ricercatore ricercatrice economista imprenditore imprenditrice politico dirigente \
         parlamentare senatore senatrice deputato deputata leader allenatore tecnico attaccante portiere centrocampista \
         cantante attore attrice scrittore scrittrice artista regista attivista",
    ),
];

impl Joiner<'_, '_> {
    /// The person whom an English epithet means, and how doubtful that is: one whose description is akin, or who spoke last.
    pub(super) fn by_epithet(&self, index: usize, mention: &Mention, head: &str) -> Option<(usize, f32)> {
        if self.reading.lexicon.language != Language::English || !self.is_epithet(mention, head) {
            return None;
        }
        let before = self.last.filter(|&(_, paragraph)| paragraph + 2 > mention.paragraph);
        let person = self.akin(index, mention).or(before.map(|(person, _)| person))?;
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
            "die" | "la" => Tags::FEMALE,
            _ => return None,
        };
        let english = self.reading.lexicon.language == Language::English;
        if english || mention.tags.any(Tags::PLURAL) || !self.is_epithet(mention, &word(mention.head)) {
            return None;
        }
        let person = self.pronoun(index, &Mention { tags: gender, ..*mention });
        let doubt = std::mem::replace(&mut self.doubt, DOUBT);
        person.filter(|&person| doubt <= DOUBT && self.may_be(person, &word(mention.head)))
    }

    /// Whether somebody is known as a man or a woman, and as one of the party, the team that the noun speaks of:
    /// „AfD-Spitzenkandidat Paul Lund“ is „der AfD-Chef“.
    fn may_be(&self, person: usize, head: &str) -> bool {
        let person = &self.people[person];
        let own = head.cut("-").is_none_or(|(team, _)| {
            person.description.as_ref().is_some_and(|description| description.lower().holds(team))
        });
        own && person.gender != Tags::NONE
    }

    fn is_epithet(&self, mention: &Mention, head: &str) -> bool {
        // The tables know them as what people are.
        if !mention.tags.any(Tags::ROLE.with(Tags::TITLE).with(Tags::MALE).with(Tags::FEMALE)) {
            return false;
        }
        let language = self.reading.lexicon.language;
        let Some((_, words)) = EPITHETS.iter().find(|(own, _)| *own == language) else { return false };
        // „der AfD-Chef“, „der Konzernchef“; every town has its „Bürgermeister“.
        let ends = || words.split_ascii_whitespace().any(|word| head.ends_with(word));
        has(words, head) || language == Language::German && ends() && !head.ends_with("bürgermeister")
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
                && person.description.as_ref().is_some_and(|description| {
                    description.lower().split(' ').any(|word| words.iter().any(|own| own == word))
                })
        })
    }
}
