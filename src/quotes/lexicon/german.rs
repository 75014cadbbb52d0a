//! German.

use super::common::{CALL, HE, SAY, SHE};
use super::{Row, tags::Tags};

/// The table.
pub const ROWS: &[Row] = &[
    // Verbs whose object is what somebody says or writes.
    Row {
        tags: SAY,
        words: "sagte sagt sagten sagen gesagt erklärte erklärt erklärten erklären betonte betont betonten \
            meinte meint meinten schrieb schreibt schrieben geschrieben fügte ergänzte ergänzt teilte \
            teilt mitgeteilt mit äußerte äußert äußerten kommentierte kommentiert antwortete antwortet \
            fragte fragt forderte fordert forderten kritisierte kritisiert warnte warnt warnten \
            berichtete berichtet berichteten erzählte erzählt verkündete verkündet behauptete behauptet \
            versicherte versichert sprach spricht sprachen kündigte kündigt hieß heißt begründete \
            begründet unterstrich unterstreicht lobte lobt bekräftigte bekräftigt räumte räumt stellte \
            verteidigte mahnte mahnt twitterte twittert rief ruft riefen gab gibt hob zitierte zitiert \
            resümierte bilanzierte bestätigte bestätigt dementierte entgegnete konterte prophezeite \
            gestand bedauerte bedauert beklagte beklagt argumentierte argumentiert urteilte formulierte \
            formuliert sehe sei titelte titelt wies hatte ließ zeigte verlangte appellierte plädierte \
            vermutete hoffte hofft freute würdigte begrüßte schilderte verriet",
    },
    // Verbs that report by what somebody called somebody.
    Row {
        tags: CALL,
        words: "nannte nennt nannten genannt bezeichnete bezeichnet bezeichneten beschrieb beschreibt warf \
            wirft verurteilte verurteilt sprach wertete wertet bewertete nennen bezeichnen beschuldigte \
            geißelte rügte",
    },
    // „laut Gutachter Paul Maier“, „so Sprecher Uwe Kern“.
    Row { tags: Tags::ACCORDING, words: "laut so gemäß" },
    // Closed class.
    Row { tags: HE, words: "er" },
    // She or they: she is far more common beside a verb that reports.
    Row { tags: SHE, words: "sie" },
    // Closed class.
    Row { tags: Tags::PRONOUN.with(Tags::NEUTER), words: "es" },
    // Closed class.
    Row { tags: Tags::PRONOUN.with(Tags::FIRST_PERSON), words: "ich wir" },
    // Closed class.
    Row { tags: Tags::OBJECT, words: "ihn ihm ihnen uns mich mir sich dieser diese dies" },
    // Closed class.
    Row { tags: Tags::POSSESSIVE.with(Tags::MALE), words: "sein seine seiner seinem seinen seines" },
    // Closed class.
    Row { tags: Tags::POSSESSIVE.with(Tags::FEMALE), words: "ihr ihre ihrer ihrem ihren ihres" },
    // Closed class.
    Row { tags: Tags::RELATIVE, words: "welcher welche welches" },
    // Closed class.
    Row {
        tags: Tags::DETERMINER,
        words: "der die das den dem des ein eine einer einem einen eines kein keine dieser viele einige \
            mehrere zwei drei vier fünf beide alle manche",
    },
    // Closed class.
    Row {
        tags: Tags::PREPOSITION,
        words: "in im an am auf aus bei beim mit vom zu zum zur für über unter vor gegen durch um bis seit \
            während wegen ohne zwischen nach neben trotz gegenüber ans ins",
    },
    // Names the doer of a passive.
    Row { tags: Tags::PREPOSITION.with(Tags::BY), words: "von" },
    // Closed class.
    Row { tags: Tags::CONJUNCTION, words: "und aber oder doch sondern" },
    // Closed class.
    Row {
        tags: Tags::SUBORDINATOR,
        words: "dass weil wenn als ob da obwohl damit nachdem bevor wie denn daß",
    },
    // Closed class.
    Row {
        tags: Tags::AUXILIARY,
        words: "ist sind war waren wird werden wurde wurden hat haben hätte habe kann könne könnte muss müsse \
            soll solle sollte will wolle darf dürfe worden gewesen seien würde würden",
    },
    // Make the passive.
    Row { tags: Tags::AUXILIARY.with(Tags::PASSIVE), words: "wird werden wurde wurden worden" },
    // Closed class.
    Row {
        tags: Tags::ADVERB,
        words: "nicht auch noch nur schon dann jedoch weiter außerdem zudem dabei damals heute gestern \
            bereits später daraufhin hingegen dagegen etwa immer sehr hier dort zunächst zuvor nun jetzt \
            ferner darüber",
    },
    // Common verbs that do not report.
    Row {
        tags: Tags::VERB,
        words: "ging kam nahm stand trat traf machte macht kommt geht steht liegt lag führte führt bleibt \
            blieb starb gewann verlor besuchte wurde begann endete erreichte erhielt bekam verließ lebt \
            arbeitet",
    },
    // What people are: they stand before names or speak themselves.
    Row {
        tags: Tags::TITLE.with(Tags::MALE).with(Tags::ROLE),
        words: "herr herrn präsident bundespräsident kanzler bundeskanzler minister ministerpräsident \
            außenminister innenminister finanzminister verteidigungsminister justizminister \
            wirtschaftsminister bürgermeister oberbürgermeister sprecher regierungssprecher \
            polizeisprecher pressesprecher vorsitzender vorsitzende parteichef chef generalsekretär \
            direktor trainer professor richter senator abgeordneter könig papst bischof kardinal premier \
            premierminister gouverneur botschafter anwalt rechtsanwalt experte politiker fraktionschef \
            landrat staatsanwalt leiter geschäftsführer gutachter autor regisseur sänger schauspieler \
            forscher wissenschaftler historiker journalist kommissar intendant manager kapitän spieler \
            mitarbeiter zeuge nachbar bauer lehrer arzt bewohner student schüler vater sohn bruder \
            kollege außenamtssprecher staatschef regierungschef amtsinhaber kandidat vizepräsident",
    },
    // What people are: they stand before names or speak themselves.
    Row {
        tags: Tags::TITLE.with(Tags::FEMALE).with(Tags::ROLE),
        words: "frau präsidentin kanzlerin bundeskanzlerin ministerin außenministerin innenministerin \
            finanzministerin bürgermeisterin oberbürgermeisterin sprecherin regierungssprecherin \
            polizeisprecherin direktorin trainerin professorin richterin senatorin abgeordnete königin \
            premierministerin expertin politikerin leiterin geschäftsführerin autorin regisseurin \
            sängerin schauspielerin forscherin wissenschaftlerin historikerin journalistin zeugin \
            nachbarin lehrerin ärztin mutter tochter schwester kollegin chefin ministerpräsidentin \
            parteichefin generalsekretärin anwältin kandidatin",
    },
    // Before names.
    Row { tags: Tags::TITLE, words: "dr. prof. dr prof" },
    // Several people.
    Row {
        tags: Tags::ROLE.with(Tags::PLURAL),
        words: "experten kritiker politiker forscher wissenschaftler ärzte anwohner zeugen demonstranten \
            gegner vertreter behörden ermittler medien eltern beobachter aktivisten",
    },
    // Documents and bodies that speak.
    Row {
        tags: Tags::SPEAKS,
        words: "bericht studie erklärung mitteilung pressemitteilung brief schreiben urteil gericht polizei \
            ministerium regierung bundesregierung behörde partei verband gewerkschaft unternehmen firma \
            konzern zeitung sender agentur universität stadt kommission rat parlament bundestag \
            staatsanwaltschaft umfrage gutachten anklage verein kirche organisation feuerwehr \
            nachrichtenagentur zeitschrift magazin spd cdu csu fdp grünen",
    },
    // A name with such a word is a body's.
    Row {
        tags: Tags::BODY,
        words: "partei zeitung gmbh ag universität ministerium bank verband amt rat spd cdu csu fdp afd \
            spiegel welt bild",
    },
    // Stand before the title of a work.
    Row {
        tags: Tags::WORK,
        words: "film roman buch album lied serie stück oper zeitschrift zeitung magazin sendung show drama \
            ausstellung song single gedicht komödie musical dokumentation spiel projekt aktion festival \
            preis schiff operation zeitungen blatt tageszeitung programm titel titeln motto namen name \
            stiftung verein gruppe band",
    },
    // What follows in marks is a name or a word as a word.
    Row {
        tags: Tags::WORDING,
        words: "begriff begriffe wort wörter ausdruck sogenannte sogenannten sogenannter so-genannte \
            bezeichnung spitznamen spitzname motto namen name titel genannt genannte genannten",
    },
    // Where things are said.
    Row {
        tags: Tags::CHANNEL,
        words: "interview mitteilung pressemitteilung erklärung twitter facebook rede brief gespräch \
            pressekonferenz stellungnahme",
    },
    // Stand inside names.
    Row { tags: Tags::PARTICLE, words: "von van de der zu zur la el bin di da" },
    // Capitalised, but no name.
    Row {
        tags: Tags::NO_NAME.with(Tags::ADVERB),
        words: "montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai \
            juni juli august september oktober november dezember uhr jahr jahre prozent euro ende anfang",
    },
];
