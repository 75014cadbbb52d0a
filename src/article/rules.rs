//! What class names, ids and the like say about an element. The words are those that web designers use on
//! news sites; a row says why they tell what they tell.

use crate::text::hash::{Bits, hash};

/// A set of families: what an element is for, as far as its names say.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Families(u32);

impl Bits for Families {
    fn bits(self) -> u64 {
        u64::from(self.0)
    }

    fn of(bits: u64) -> Self {
        Self(u32::try_from(bits).unwrap_or(0))
    }
}

macro_rules! families {
    ($($name:ident $bit:literal $doc:literal,)*) => {
        impl Families {
            $(#[doc = $doc] pub const $name: Self = Self(1 << $bit);)*
            /// Each family with its name, as it stands in `loss`.
            pub const NAMES: &'static [(Self, &'static str)] = &[$((Self::$name, $doc)),*];
        }
    };
}

families! {
    NAVIGATION 0 "navigation",
    SHARE 1 "share bar",
    RELATED 2 "related stories",
    COMMENTS 3 "comments",
    ADVERTISING 4 "advertising",
    NEWSLETTER 5 "newsletter",
    PAYWALL 6 "paywall",
    CONSENT 7 "consent",
    AUTHOR 8 "author box",
    META 9 "story metadata",
    CAPTION 10 "caption",
    HIDDEN 11 "for screen readers",
    SIDE 12 "side column",
    HEADER 13 "header",
    FOOTER 14 "footer",
    CONTROL 15 "controls",
    PLAYER 16 "player",
    BODY 17 "body",
    STANDFIRST 18 "standfirst",
    HEADLINE 19 "headline",
    PULL_QUOTE 20 "pull quote",
    BOX 21 "box",
    CREDIT 22 "credit",
    TAGS 23 "tags",
    LIVE 24 "live blog",
    EMBED 25 "embed",
    BYLINE 26 "byline",
    NOTICE 27 "notice",
}

impl Families {
    /// No family.
    pub const NONE: Self = Self(0);
    /// What has this name is no part of a story, wherever it stands.
    pub const FURNITURE: Self = Self(
        Self::NAVIGATION.0
            | Self::SHARE.0
            | Self::RELATED.0
            | Self::COMMENTS.0
            | Self::ADVERTISING.0
            | Self::NEWSLETTER.0
            | Self::PAYWALL.0
            | Self::CONSENT.0
            | Self::HIDDEN.0
            | Self::CONTROL.0
            | Self::PLAYER.0
            | Self::TAGS.0,
    );
    /// What has this name stands around a story: above, below or beside it.
    pub const SURROUNDINGS: Self =
        Self(Self::AUTHOR.0 | Self::META.0 | Self::BYLINE.0 | Self::SIDE.0 | Self::HEADER.0 | Self::FOOTER.0);

    /// Both.
    #[must_use]
    pub const fn or(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// Those of this set that are not in the other.
    #[must_use]
    pub const fn without(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }

    /// Whether the two have a family in common.
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Those of this set, one by one.
    pub fn each(self) -> impl Iterator<Item = Self> {
        Self::NAMES.iter().map(|(family, _)| *family).filter(move |family| family.meets(self))
    }

    /// The name of the first family that is also in the other set.
    pub fn name_within(self, other: Self) -> Option<&'static str> {
        let common = Self(self.0 & other.0);
        Self::NAMES.iter().find(|(family, _)| family.meets(common)).map(|(_, name)| *name)
    }
}

/// A row: words of class names, the family that they tell, and why.
pub struct ClassRule {
    /// Lower-case words, without separators, parted by spaces. Two words in a row count as one too: `read-more` is
    /// `readmore`.
    pub words: &'static str,
    /// What an element of this name is for.
    pub family: Families,
}

/// Rows as they are written: a family, why these words tell it, the words. The reasons stay here, and the words
/// become one string: a list of strings would take eight bytes of wasm more for each.
macro_rules! rows {
    ($(row($family:expr, $why:literal, &[$($word:literal),* $(,)?]),)*) => {
        &[$(ClassRule { family: $family, words: concat!($($word, " "),*) }),*]
    };
}

/// The words of class names, ids, roles, `data-testid` and the like.
#[rustfmt::skip]
pub const CLASS_RULES: &[ClassRule] = rows![
    row(Families::NAVIGATION, "menus and paths through the site", &[
        "nav", "navbar", "navigation", "menu", "submenu", "breadcrumb", "breadcrumbs", "pagination", "pager", "sitemap",
        "tableofcontents", "skiplink", "skip", "prevnext", "topnav", "footernav", "masthead", "burger", "ticker",
        "brotkrumen", "brotkrume",
    ]),
    row(Families::SHARE, "buttons for social networks, print and mail", &[
        "share", "shares", "sharing", "sharebar", "sharedaddy", "sharethis", "addthis", "addtoany", "social", "socials",
        "socialmedia", "socialshare", "socialbar", "partage", "teilen", "compartir", "followus", "follow", "sharetools", "jssocials",
        "articletools", "storytools", "shariff", "bookmark", "reactions",
    ]),
    row(Families::RELATED, "links to other stories", &[
        "related", "relateds", "recommended", "recommendation", "recommendations", "recommend", "recirc", "recirculation", "readmore", "readalso",
        "alsoread", "morefrom", "moreon", "morestories", "morenews", "mostread", "mostpopular", "popular", "trending", "outbrain",
        "taboola", "teaser", "teasers", "teaserlist", "promo", "promos", "onward", "upnext", "nextup", "nextarticle",
        "nextpost", "othernews", "othernewsarticles", "seealso", "similar", "linkbox", "linklist", "latestnews", "latest", "topstories",
        "moretopics", "relatedlinks", "relatedcontent", "relatedarticles", "relatedposts", "relatedarticle", "relatedpost", "yarpp", "zergnet", "mgid",
        "readnext", "keepreading", "youmaylike", "crosslink", "lireaussi", "aussi", "leggianche", "correlati", "relacionadas", "relacionados", "relacionado",
        "noticiasrelacionadas", "meistgelesen", "weiterlesen", "verwandte", "jprelatedposts", "crp", "interlinking", "internallink", "recirculator", "plista",
        "teads", "strossle", "lesetipp", "lesmer", "lesogsa", "storylist", "headlinelist",
    ]),
    row(Families::COMMENTS, "what readers write", &[
        "comment", "comments", "commentlist", "commentarea", "disqus", "respond", "replies", "reply", "kommentare", "kommentar",
        "commentaires", "comentarios", "coral", "viafoura", "openweb", "spotim", "discussion", "discuss", "forum", "commentbox",
        "talkback", "userrating", "ratings",
    ]),
    row(Families::ADVERTISING, "advertising and its labels", &[
        "ad", "ads", "adv", "advert", "adverts", "advertisement", "advertising", "advertorial", "adbox", "adslot",
        "adunit", "adcontainer", "adwrapper", "adsense", "adsbygoogle", "adlabel", "admanager", "dfp", "gpt", "gptad",
        "sponsor", "sponsored", "sponsors", "sponsorship", "promoted", "anzeige", "anzeigen", "werbung", "publicidad", "publicite",
        "pubblicita", "reklame", "reklama", "annonse", "affiliate", "affiliates", "commercial", "dianomi", "nativo", "billboard", "leaderboard",
        "partnerbox", "buybox", "deals",
    ]),
    row(Families::NEWSLETTER, "invitations to subscribe to letters, apps and channels", &[
        "newsletter", "newsletters", "newslettersignup", "subscribe", "subscribebox", "signup", "mailchimp", "optin", "mailinglist", "emailsignup",
        "inlinenewsletter", "whatsapp", "telegram", "appdownload", "appstore", "getapp", "apppromo", "donate", "donation", "donations", "support",
        "cta", "calltoaction", "membership", "supportus", "spenden", "subscription", "subscriptions", "googlenews", "convertkit", "podcastpromo",
    ]),
    row(Families::PAYWALL, "offers in the place of the rest of the story", &[
        "paywall", "piano", "regwall", "meteredwall", "offer", "offers", "subscribewall", "barrier", "premiumbox", "paygate", "abo", "abobox",
        "registerwall", "loginwall", "paidcontent", "conversion",
    ]),
    row(Families::CONSENT, "questions about cookies and foreign content", &[
        "consent", "cookie", "cookies", "gdpr", "cmp", "cookiebanner", "datenschutz", "didomi", "onetrust", "privacy", "optout",
        "embedconsent", "cookiewall", "externalcontent", "embedplaceholder", "rgpd", "usercentrics",
    ]),
    row(Families::AUTHOR, "who the author is", &[
        "author", "authors", "authorbox", "authorbio", "authorinfo", "authorcard", "bio", "biography", "aboutauthor", "abouttheauthor", "vcard",
        "autor", "autoren", "autorenbox", "auteur", "auteurs", "autore", "autori", "contributor", "contributors", "writer", "reporter", "reporters",
        "journalist", "columnist", "redakteur", "forfatter", "profile",
    ]),
    row(Families::BYLINE, "the line that names the authors", &["byline", "bylines", "dateline", "credits", "signature", "firma", "autorzeile"]),
    row(Families::META, "date, section, reading time", &[
        "meta", "metadata", "postmeta", "entrymeta", "articlemeta", "metabar", "metainfo", "timestamp", "timestamps", "pubdate", "publishdate", "published",
        "publication", "dateposted", "date", "datetime", "updated", "lastupdated", "readingtime", "readtime", "minread", "kicker", "eyebrow",
        "overline", "dachzeile", "spitzmarke", "rubric", "rubrik", "sectionlabel", "sectionname", "category", "categories", "cat",
        "badge", "infoline", "datum", "fecha", "wordcount", "views", "pageviews", "flag", "sourceline",
    ]),
    row(Families::CAPTION, "words under a picture", &[
        "caption", "captions", "captiontext", "figcaption", "imagecaption", "piccaption", "wpcaption", "wpcaptiontext", "bildunterschrift", "legende",
        "cutline", "bu", "legend", "photocaption", "imgcaption", "slidecaption", "pie", "piefoto",
    ]),
    row(Families::CREDIT, "who took the picture", &[
        "credit", "photocredit", "imagecredit", "copyright", "photographer", "imgcredit", "bildnachweis", "fotograf", "attribution", "bildquelle",
        "mediacredit", "picturecredit",
    ]),
    row(Families::HIDDEN, "words for screen readers, which the page does not show", &[
        "sronly", "visuallyhidden", "screenreader", "screenreadertext", "visibilityhidden", "offscreen", "hiddenvisually", "uhidden", "hiddentext",
        "assistivetext", "aural", "isvisuallyhidden", "elementinvisible", "showforsr", "displaynone", "printonly", "noscreen", "onlyprint",
    ]),
    row(Families::HIDDEN, "words that a font draws as a sign", &["materialicons", "materialsymbols"]),
    row(Families::SIDE, "a column beside the story", &[
        "sidebar", "aside", "rail", "rightrail", "leftrail", "rightcol", "rightcolumn", "marginalia", "secondary", "sidecolumn",
        "complementary", "rhs", "widgetarea", "seitenleiste",
    ]),
    row(Families::HEADER, "the head of the site or of the story", &["header", "banner", "topbar", "siteheader", "pageheader", "hero"]),
    row(Families::FOOTER, "the foot of the site or of the story", &[
        "footer", "sitefooter", "pagefooter", "colophon", "bottombar", "contentinfo", "postfooter", "articlefooter", "entryfooter", "foot", "disclaimer",
    ]),
    row(Families::CONTROL, "forms, dialogs and buttons", &[
        "modal", "popup", "overlay", "lightbox", "dialog", "tooltip", "dropdown", "login", "signin", "search", "searchform",
        "searchbox", "button", "buttons", "btn", "toolbar", "toast", "snackbar", "feedback", "poll", "quiz", "survey", "contactform",
        "loginform", "alert", "noprint", "interstitial", "offcanvas", "loader", "loading", "listen", "texttospeech",
        "readaloud", "helpful", "rating", "vote", "voting", "umfrage", "notification", "notifications",
    ]),
    row(Families::PLAYER, "the controls and lists of players", &[
        "player", "videoplayer", "audioplayer", "jwplayer", "brightcove", "vjs", "playlist", "videojs", "carousel", "slider", "slideshow", "swiper",
        "jwp", "audio", "videocontainer", "videowrapper", "mediaplayer", "plyr", "gallery", "galleries", "fotostrecke", "bildergalerie",
    ]),
    row(Families::PLAYER, "the words on a chart, each at its place, as programs for drawing put them out", &["artboard"]),
    row(Families::TAGS, "key words that lead to lists of stories", &[
        "tags", "tag", "taglist", "tagcloud", "topics", "topiclist", "keywords", "posttags", "articletags", "schlagwort", "schlagworte",
        "etiquetas", "themen", "entrytags", "tagslinks", "tagged",
    ]),
    row(Families::BODY, "the story itself", &[
        "articlebody", "storybody", "entrycontent", "postcontent", "articlecontent", "storycontent", "bodytext", "articletext", "posttext", "contentbody",
        "bodycopy", "bodycontent", "storytext", "newsbody", "newstext", "richtext", "prose", "postbody", "articlebodytext", "maincontent",
        "articlemain", "paragraph", "paragraphs", "textblock", "fliesstext", "copytext", "mainarticle",
    ]),
    row(Families::STANDFIRST, "the summary under the headline", &[
        "standfirst", "lead", "lede", "intro", "introduction", "dek", "deck", "subtitle", "subheadline", "subhead", "subheading", "summary", "excerpt",
        "abstract", "chapo", "chapeau", "vorspann", "teasertext", "leadtext", "ingress", "sottotitolo", "entradilla", "bajada", "description",
        "manchet", "strapline", "articleintro", "introtext", "perex", "synopsis", "sapo",
    ]),
    row(Families::HEADLINE, "the headline", &["headline", "entrytitle", "articletitle", "posttitle", "storytitle", "pagetitle", "titre", "headlinetext"]),
    row(Families::PULL_QUOTE, "words of the story, set large once more", &[
        "pullquote", "pulledquote", "pullout", "blockquotehighlight", "quotehighlight", "zitatbox",
    ]),
    row(Families::BOX, "a box beside the running text", &[
        "factbox", "infobox", "infokasten", "box", "fakten", "faktaboks", "highlightbox", "keyfacts", "keypoints", "takeaways",
    ]),
    row(Families::LIVE, "the entries of a live blog", &["liveblog", "liveticker", "livefeed", "liveevent", "livepost"]),
    row(Families::EMBED, "content of another site", &[
        "embed", "embedded", "embeds", "oembed", "iframe", "twittertweet", "instagrammedia", "tiktokembed", "fbpost", "fbvideo", "blueskyembed",
        "twitterwidget", "videoembed", "youtubeembed",
    ]),
    row(Families::NOTICE, "corrections and editor's notes", &["correction", "corrections", "editorsnote", "editornote", "clarification"]),
];

/// The class words, ready for look-ups.
pub struct ClassWords {
    words: Vec<(&'static str, Families)>,
    /// By hash, one more than an index into `words`; 0 where there is none. Words of one hash stand in a row.
    slots: Vec<u16>,
}

/// Slots of the table: a power of two, and more than twice the words.
const SLOTS: usize = 2048;

impl ClassWords {
    /// Reads the table.
    pub fn new() -> Self {
        let words: Vec<_> = CLASS_RULES
            .iter()
            .flat_map(|rule| rule.words.split_ascii_whitespace().map(|word| (word, rule.family)))
            .collect();
        let mut slots = vec![0; SLOTS];
        for (index, (word, _)) in words.iter().enumerate() {
            let free = probe(word.as_bytes()).find(|slot| slots.get(*slot) == Some(&0));
            if let Some(slot) = free.and_then(|slot| slots.get_mut(slot)) {
                *slot = u16::try_from(index + 1).unwrap_or(0);
            }
        }
        Self { words, slots }
    }

    fn get(&self, word: &[u8]) -> Families {
        probe(word)
            .map_while(|slot| self.words.get(usize::from(*self.slots.get(slot)?).checked_sub(1)?))
            .find(|(known, _)| known.as_bytes() == word)
            .map_or(Families::NONE, |(_, family)| *family)
    }

    /// What the names in an attribute's value tell: words are parted at white space, punctuation and where a
    /// capital follows a small letter; two in a row within a name count as one too.
    pub fn read(&self, value: &str) -> Families {
        let mut families = Families::NONE;
        for name in value.split_ascii_whitespace().take(MOST_NAMES) {
            // `print:block` and `mt-[3px]` are utilities: they say how, not what.
            if !name.bytes().any(|byte| matches!(byte, b':' | b'[')) && !says_what_is_inside(name) {
                families = families.or(self.read_name(name));
            }
        }
        families
    }

    fn read_name(&self, name: &str) -> Families {
        let mut word = Word::default();
        let mut families = Families::NONE;
        let mut words = 0;
        let parts = name.as_bytes().split_inclusive(|byte| !byte.is_ascii_alphanumeric());
        let named = parts.filter(|part| !is_hash(part)).flatten().copied();
        for byte in named.chain(std::iter::once(b'-')) {
            let separator = !byte.is_ascii_alphabetic();
            let capital = word.ends_in_lower && byte.is_ascii_uppercase();
            if (separator || capital) && word.at > word.start {
                words += 1;
                if word.delimited(separator) {
                    families = families.or(self.get(&word.letters[word.start..word.at]));
                }
                if word.previous < word.start {
                    families = families.or(self.get(&word.letters[word.previous..word.at]));
                }
                word.turn(separator);
            }
            if !word.push(byte) {
                break;
            }
        }
        // The words of a headline, as an address: no name that a designer gave.
        if words >= SLUG_WORDS { Families::NONE } else { families }
    }
}

/// Bytes from which digits among letters from a to f are a number that a program gave: `1ad269af0d` is no advertisement.
const SHORTEST_HASH: usize = 5;

fn is_hash(part: &[u8]) -> bool {
    let part = match part {
        [name @ .., last] if !last.is_ascii_alphanumeric() => name,
        _ => part,
    };
    let turns = part.windows(2).filter(|pair| pair[0].is_ascii_digit() != pair[1].is_ascii_digit()).count();
    part.len() >= SHORTEST_HASH && turns > 1 && part.iter().all(u8::is_ascii_hexdigit)
}

/// The slots in which a word may stand, in the order in which they are tried.
fn probe(word: &[u8]) -> impl Iterator<Item = usize> + use<> {
    let first = usize::try_from(hash(word) % SLOTS as u64).unwrap_or(0);
    (0..SLOTS).map(move |step| (first + step) % SLOTS)
}

/// The letters of a name up to a place, with where its last two words begin.
struct Word {
    letters: [u8; LONGEST_NAME],
    previous: usize,
    start: usize,
    at: usize,
    ends_in_lower: bool,
    after_separator: bool,
}

impl Default for Word {
    fn default() -> Self {
        let letters = [0; LONGEST_NAME];
        Self { letters, previous: 0, start: 0, at: 0, ends_in_lower: false, after_separator: true }
    }
}

impl Word {
    /// Whether a word this short stands by itself. In `xKdAdb3`, made by a machine, there is no `Ad`.
    fn delimited(&self, separator: bool) -> bool {
        self.at - self.start > SHORT_WORD || (separator && self.after_separator)
    }

    fn turn(&mut self, separator: bool) {
        (self.previous, self.start) = (self.start, self.at);
        self.after_separator = separator;
    }

    /// Takes a letter; other characters only part words. Whether there is room for more.
    fn push(&mut self, byte: u8) -> bool {
        self.ends_in_lower = byte.is_ascii_lowercase();
        if byte.is_ascii_alphabetic() {
            if self.at == LONGEST_NAME {
                return false;
            }
            self.letters[self.at] = byte.to_ascii_lowercase();
            self.at += 1;
        }
        true
    }
}

/// Whether a name tells what an element has or lacks, not what it is: `has-sidebar`, `no-ads`.
fn says_what_is_inside(name: &str) -> bool {
    INSIDE.iter().any(|opener| {
        name.get(..opener.len()).is_some_and(|start| start.eq_ignore_ascii_case(opener))
            && name[opener.len()..].starts_with(|char: char| !char.is_ascii_lowercase())
    })
}

/// How names begin that tell what an element has or lacks, or which lists a story stands in: `tag-sports`.
const INSIDE: &[&str] = &["has", "with", "no", "not", "without", "non", "hide", "category", "tag"];

/// Words of this many letters are names only where they stand by themselves.
const SHORT_WORD: usize = 3;

/// Words from which a name is a sentence.
const SLUG_WORDS: usize = 7;

impl Default for ClassWords {
    fn default() -> Self {
        Self::new()
    }
}

/// Names of one attribute that are read: utility classes come by the dozen, and an attribute may be long.
const MOST_NAMES: usize = 24;

/// Letters of a name that are read; longer names are made by machines.
const LONGEST_NAME: usize = 64;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rows_are_lower_case_and_unique() {
        let mut seen = std::collections::BTreeSet::new();
        for rule in CLASS_RULES {
            for word in rule.words.split_ascii_whitespace() {
                assert!(
                    word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit()),
                    "{word}"
                );
                assert!(seen.insert(word), "{word} stands twice");
            }
        }
        assert!(seen.len() * 2 < SLOTS);
    }

    #[test]
    fn names_are_cut_into_words() {
        let words = ClassWords::new();
        assert!(words.read("c-articleBody__text").meets(Families::BODY));
        assert!(words.read("x related-posts").meets(Families::RELATED));
        assert!(words.read("ReadMore").meets(Families::RELATED));
        assert!(words.read("ad ad--top").meets(Families::ADVERTISING));
        assert!(words.read("ad300 ad1234").meets(Families::ADVERTISING));
        assert!(!words.read("component_1ad269af0d element-5ad21f").meets(Families::ADVERTISING));
        assert!(
            !words.read("breadth adding sharepoint sc-xKdAdb has-sidebar no-ads").meets(Families::FURNITURE)
        );
        assert!(!words.read("mayor-promoted-a-new-plan-for-the-mill").meets(Families::FURNITURE));
        // What a text looks like, or that it is for paper too, is no word on what it is.
        assert!(!words.read("font-size-xs print-step").meets(Families::FURNITURE));
        assert_eq!(words.read(""), Families::NONE);
    }
}
