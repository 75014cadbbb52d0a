//! Posts and players of other sites → static cards: never a script, never a frame.

use super::block::{Block, BlockKind};
use super::draft::Draft;
use super::regions;
use crate::dom::{Attr, Document, NodeId, Tag};
use crate::text::{Chars, Edges, Seek, words};

/// Hosts whose frames are content, with the name of the network; others are advertising or tools.
const HOSTS: &[(&str, &str)] = &[
    ("youtube.com", "YouTube"),
    ("youtube-nocookie.com", "YouTube"),
    ("youtu.be", "YouTube"),
    ("vimeo.com", "Vimeo"),
    ("dailymotion.com", "Dailymotion"),
    ("twitter.com", "X"),
    ("x.com", "X"),
    ("instagram.com", "Instagram"),
    ("facebook.com", "Facebook"),
    ("tiktok.com", "TikTok"),
    ("soundcloud.com", "SoundCloud"),
    ("spotify.com", "Spotify"),
    ("datawrapper.dwcdn.net", "Datawrapper"),
    ("flourish.studio", "Flourish"),
    ("documentcloud.org", "DocumentCloud"),
    ("bsky.app", "Bluesky"),
    ("reddit.com", "Reddit"),
    ("t.me", "Telegram"),
    ("twitch.tv", "Twitch"),
    ("podcasts.apple.com", "Apple Podcasts"),
];

/// Reads an embed. `None` where nothing is known of it that could be shown.
pub fn read(draft: &Draft<'_>, node: NodeId) -> Option<Block> {
    let document = draft.document;
    if document.is(node, Tag::Blockquote) { read_post(document, node) } else { read_frame(document, node) }
}

/// A post that stands in the page as a block quotation.
fn read_post(document: &Document, node: NodeId) -> Option<Block> {
    let provider = regions::provider_of_class(document, node).map(str::to_owned);
    let mut text = String::new();
    let mut after = String::new();
    let mut url = None;
    let mut last_link = String::new();
    for id in document.descendants(node) {
        let inside_text = document.ancestors(id).take(8).any(|outer| document.is(outer, Tag::P));
        match document.tag(id) {
            Some(Tag::A) => {
                let href = document
                    .attribute(id, Attr::Href)
                    .and_then(|href| crate::url::resolve_link(document.url.as_deref(), href));
                last_link = short_content(document, id);
                url = href.or(url);
            }
            Some(Tag::P | Tag::Br) if !text.is_empty() && !text.ends_with('\n') => {
                text.truncate(text.trim_end().len());
                text.push('\n');
            }
            _ => {}
        }
        if let Some(words) = document.text(id) {
            words::push_collapsed(if inside_text { &mut text } else { &mut after }, 0, words);
        }
    }
    // `— Ann Bell (@bell) 4 March 2031` below the words is no part of them, wherever it stands.
    if after.is_blank()
        && let Some((_, line)) = text.trim_end().rsplit_once('\n')
        && line.starts_in("—–")
        && line.ends_with(&last_link)
    {
        after = line.to_owned();
        text.truncate(text.trim_end().len() - line.len());
    }
    let mut author =
        after.split_once(['—', '–']).map_or(after.as_str(), |(_, author)| author).swap(&last_link, "");
    // `A post shared by Ann Bell (@bell)` below the words, in whatever language; what stands around them is the network's.
    let bottom = text.trim_end().rsplit('\n').next().unwrap_or_default();
    if let Some((_, handle)) = last_link.strip_suffix(')').and_then(|link| link.cut_last("(@"))
        && bottom.starts_with(&last_link)
    {
        author = format!("@{handle}");
        text.truncate(text.trim_end().len() - bottom.len());
    }
    let author = words::collapse(&author);
    let published =
        crate::metadata::timestamp::read(&last_link).map(crate::metadata::timestamp::Timestamp::to_rfc3339);
    let text = text.trim().to_owned();
    (!text.is_empty() || url.is_some()).then(|| Block {
        kind: BlockKind::Embed { provider, author: (!author.is_empty()).then_some(author), published, url },
        text,
        span: None,
        inlines: Vec::new(),
    })
}

fn short_content(document: &Document, id: NodeId) -> String {
    let mut text = String::new();
    for node in document.descendants(id).take(12) {
        words::push_collapsed(&mut text, 0, document.text(node).unwrap_or(""));
    }
    text.trim().to_owned()
}

/// A frame of a network that is known.
fn read_frame(document: &Document, node: NodeId) -> Option<Block> {
    let source = [Attr::Src, Attr::DataSrc, Attr::DataLazySrc]
        .into_iter()
        .find_map(|name| document.attribute(node, name))?;
    let url = crate::url::resolve_link(document.url.as_deref(), source)?;
    let provider = provider_of(&url)?.to_owned();
    let kind = BlockKind::Embed { provider: Some(provider), author: None, published: None, url: Some(url) };
    Some(Block { kind, text: String::new(), span: None, inlines: Vec::new() })
}

fn provider_of(url: &str) -> Option<&'static str> {
    let host = url.cut("://")?.1.until("/?#:");
    let is_of =
        |known: &str| host.strip_suffix(known).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    HOSTS.iter().find(|(known, _)| is_of(known)).map(|(_, provider)| *provider)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_known_by_its_end() {
        assert_eq!(provider_of("https://www.youtube.com/embed/abc"), Some("YouTube"));
        assert_eq!(provider_of("https://notyoutube.com/embed/abc"), None);
        assert_eq!(provider_of("https://youtube.com.example.org/"), None);
    }
}
