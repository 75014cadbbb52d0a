//! The names of elements and attributes that later stages ask for, as small values.
//!
//! An element or attribute that is not listed here keeps its place in the tree but loses its name: elements
//! become [`Tag::Other`], attributes are left out of the document.

macro_rules! names {
    ($(#[$doc:meta])* $vis:vis enum $type:ident { $($variant:ident = $name:literal,)* } other = $other:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[allow(missing_docs, reason = "each variant is the name that stands beside it")]
        $vis enum $type { $($variant,)* $other }

        impl $type {
            /// All names, in the order of the variants.
            pub const NAMES: &'static [&'static str] = &[$($name),*];
            const ALL: &'static [Self] = &[$(Self::$variant),*];

            /// The value of this lower-case name; `None` for one that is not listed.
            pub fn from_name(name: &str) -> Option<Self> {
                $(const _: () = assert!(!$name.is_empty());)*
                match name { $($name => Some(Self::$variant),)* _ => None }
            }

            /// The value at this index of [`Self::NAMES`].
            pub fn from_index(index: usize) -> Option<Self> {
                Self::ALL.get(index).copied()
            }

            /// The name as HTML writes it; empty for a name that is not listed.
            pub fn name(self) -> &'static str {
                Self::NAMES.get(self as usize).copied().unwrap_or("")
            }
        }
    };
}

names! {
    /// The name of an element.
    pub enum Tag {
        A = "a", Abbr = "abbr", Address = "address", AmpImg = "amp-img", Article = "article", Aside = "aside",
        Audio = "audio", B = "b", Base = "base", Bdi = "bdi", Bdo = "bdo", Big = "big",
        Blockquote = "blockquote", Body = "body", Br = "br", Button = "button", Canvas = "canvas",
        Caption = "caption", Center = "center", Cite = "cite", Code = "code", Col = "col",
        Colgroup = "colgroup", Data = "data", Dd = "dd", Del = "del", Details = "details", Dfn = "dfn",
        Dialog = "dialog", Div = "div", Dl = "dl", Dt = "dt", Em = "em", Embed = "embed",
        Fieldset = "fieldset", Figcaption = "figcaption", Figure = "figure", Font = "font",
        Footer = "footer", Form = "form", Frame = "frame", Frameset = "frameset", H1 = "h1", H2 = "h2",
        H3 = "h3", H4 = "h4", H5 = "h5", H6 = "h6", Head = "head", Header = "header", Hgroup = "hgroup",
        Hr = "hr", Html = "html", I = "i", Iframe = "iframe", Img = "img", Input = "input", Ins = "ins",
        Kbd = "kbd", Label = "label", Legend = "legend", Li = "li", Link = "link", Main = "main",
        Map = "map", Mark = "mark", Math = "math", Menu = "menu", Meta = "meta", Meter = "meter",
        Nav = "nav", Nobr = "nobr", Noscript = "noscript", Object = "object", Ol = "ol",
        Optgroup = "optgroup", OptionTag = "option", Output = "output", P = "p", Picture = "picture",
        Pre = "pre", Progress = "progress", Q = "q", Rp = "rp", Rt = "rt", Ruby = "ruby", S = "s",
        Samp = "samp", Script = "script", Search = "search", Section = "section", Select = "select",
        Slot = "slot", Small = "small", Source = "source", Span = "span", Strike = "strike",
        Strong = "strong", Sub = "sub", Summary = "summary", Sup = "sup", Svg = "svg", Table = "table",
        Tbody = "tbody", Td = "td", Template = "template", Textarea = "textarea", Tfoot = "tfoot",
        Th = "th", Thead = "thead", Time = "time", Title = "title", Tr = "tr", Track = "track", Tt = "tt",
        U = "u", Ul = "ul", Var = "var", Video = "video", Wbr = "wbr",
    }
    other = Other
}

names! {
    /// The name of an attribute that is kept.
    pub enum Attr {
        Alt = "alt", AriaHidden = "aria-hidden", AriaLabel = "aria-label", Charset = "charset",
        Cite = "cite", Class = "class", Colspan = "colspan", Content = "content",
        DataAuthor = "data-author", DataCaption = "data-caption", DataComponent = "data-component",
        DataCredit = "data-credit", DataLazySrc = "data-lazy-src", DataLazySrcset = "data-lazy-srcset",
        DataModule = "data-module", DataOriginal = "data-original", DataQa = "data-qa",
        DataSrc = "data-src", DataSrcset = "data-srcset", DataTestid = "data-testid",
        DataType = "data-type", DataUrl = "data-url", Datetime = "datetime", Dir = "dir",
        Height = "height", Hidden = "hidden", Href = "href", HttpEquiv = "http-equiv", Id = "id",
        Itemprop = "itemprop", Itemtype = "itemtype", Lang = "lang", Media = "media", Name = "name",
        Open = "open", Property = "property", Rel = "rel", Reversed = "reversed", Role = "role",
        Rowspan = "rowspan", Src = "src", Srcset = "srcset", Start = "start", Title = "title",
        Type = "type", Value = "value", Width = "width",
    }
    other = Unlisted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_finds_itself_and_stands_once() {
        for (index, name) in Tag::NAMES.iter().enumerate() {
            assert_eq!(Tag::from_name(name), Tag::from_index(index));
            assert_eq!(Tag::from_name(name).map(Tag::name), Some(*name));
        }
        for (index, name) in Attr::NAMES.iter().enumerate() {
            assert_eq!(Attr::from_name(name), Attr::from_index(index));
        }
        assert_eq!(Tag::from_name("x-teaser"), None);
        assert_eq!(Tag::Other.name(), "");
    }
}
