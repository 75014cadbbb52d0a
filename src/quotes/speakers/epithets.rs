//! Epithets: nouns that stand for somebody who was just named, `the French leader`, „der Firmenchef“, «el mandatario».
//! Newswriters vary names with them.

use super::super::lexicon::{Language, Tags, has};
use super::super::mentions::Mention;
use super::super::types::SpeakerKind;
use super::Joiner;
use super::person::GENDER;
use crate::text::words::Lower;

/// An epithet means whom the rules say in about seven of eight cases, by reading.
pub(super) const DOUBT: f32 = 0.12;

/// The nouns by language. None that a place, a country or a trial has one of (`der Bürgermeister`, «el juez»): it means them,
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
        "ceo firmenchef firmenchefin konzernchef konzernchefin unternehmenschef vorstandschef vorstandschefin parteichef \
         parteichefin ressortchef ressortchefin regierungschef regierungschefin staatschef staatschefin politiker politikerin \
         unternehmer unternehmerin manager managerin experte expertin branchenkenner forscher forscherin wissenschaftler \
         wissenschaftlerin ökonom ökonomin autor autorin schriftsteller schriftstellerin sänger sängerin musiker musikerin \
         schauspieler schauspielerin regisseur regisseurin künstler künstlerin moderator moderatorin coach interimscoach \
         übergangstrainer interimstrainer stürmer torhüter torwart verteidiger kapitän profi weltmeister weltmeisterin \
         olympiasieger olympiasiegerin routinier",
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

/// How many mentions before one are looked at.
const MOST: usize = 60;

impl Joiner<'_, '_> {
    /// The person whom an epithet means, and how doubtful that is.
    pub(super) fn by_epithet(&self, index: usize, mention: &Mention, head: &str) -> Option<(usize, f32)> {
        let language = self.reading.lexicon.language;
        EPITHETS.iter().find(|(own, words)| *own == language && has(words, head))?;
        let person = if language == Language::English {
            let before = self.last.filter(|&(_, paragraph)| paragraph + 2 > mention.paragraph);
            self.akin(index, mention).or(before.map(|(person, _)| person))?
        } else {
            self.only_one(index, mention)?
        };
        (self.people[person].kind == SpeakerKind::Person).then_some((person, DOUBT))
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

    /// The person before a mention, in its paragraph and the one before, where the story names nobody else there and nobody else
    /// spoke last; before anybody spoke, only a man or a woman by title or first name.
    fn only_one(&self, index: usize, mention: &Mention) -> Option<usize> {
        let gender = Tags(mention.tags.0 & GENDER.0);
        let near = |place: &usize| self.reading.mentions[*place].paragraph + 1 >= mention.paragraph;
        let named = (index.saturating_sub(MOST)..index).rev().take_while(near);
        let mut people = named.filter_map(|place| {
            self.of_mention[place].filter(|&person| self.people[person].is_surely_human())
        });
        let one = people.next()?;
        let known = self.people[one].gender != Tags::NONE;
        let spoke = self.last.map_or(known, |(last, _)| last == one);
        let human = known || self.people[one].human > 1;
        (people.all(|other| other == one) && human && spoke && !self.people[one].clashes(gender))
            .then_some(one)
    }
}
