//! Many inputs: all cores, answers in the inputs' order, memory that does not grow with the batch.
//!
//! A reader thread takes the inputs one by one. For each it leaves a ticket in a queue of fixed length and gives the
//! work to the pool; the answer comes back through the ticket. The writer takes the tickets in order. When the queue is
//! full the reader waits, so a slow page holds up at most a queue's worth of answers.

use super::answer::{Answer, Manner};
use super::inputs::{self, Input, Sources, Taker};
use super::output::Start;
use super::progress::Progress;
use super::tally::Tally;
use std::io;
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

/// Answers in work or waiting to be written, for each core. More smooths over slow pages; each costs memory.
const WINDOW_PER_CORE: usize = 8;

/// Where an answer will arrive, or why the inputs ended early.
type Ticket = io::Result<Receiver<Answer>>;

/// Answers for every input.
///
/// # Errors
/// A LIST that cannot be read, and an output that cannot be written.
pub(super) fn run(manner: Manner, sources: Sources, start: Start) -> io::Result<Tally> {
    if start.is_whole {
        return Ok(start.tally);
    }
    let progress = Progress::start(|| inputs::count(&sources, manner.task))?;
    let (leave, tickets) = sync_channel(WINDOW_PER_CORE * rayon::current_num_threads());
    let (skip, heading) = (start.tally.answered, manner.format.heading());
    let says_failures = !manner.format.holds_errors();
    // Not joined: when the writer gives up, the reader may be waiting for standard input for ever.
    thread::spawn(move || hand_out(&manner, &sources, skip, &leave));
    let heading = if skip == 0 { heading } else { String::new() };
    write_in_order(tickets, start, &heading, says_failures, &progress)
}

/// Gives out the work. Ends with the inputs, or when nobody takes the tickets any more.
fn hand_out(manner: &Manner, sources: &Sources, skip: u64, leave: &SyncSender<Ticket>) {
    let mut take = |input: Input| {
        let (answer, arrives) = sync_channel(1);
        if leave.send(Ok(arrives)).is_err() {
            return false;
        }
        let manner = manner.clone();
        // The writer may have gone: then nobody misses the answer.
        rayon::spawn(move || answer.send(manner.answer(input, None)).unwrap_or_default());
        true
    };
    let visited = inputs::visit(sources, manner.task, &mut Taker { skip, take: &mut take });
    if let Err(error) = visited {
        leave.send(Err(error)).unwrap_or_default();
    }
}

fn write_in_order(
    tickets: Receiver<Ticket>,
    start: Start,
    heading: &str,
    says_failures: bool,
    progress: &Progress,
) -> io::Result<Tally> {
    let Start { mut output, mut tally, .. } = start;
    if !heading.is_empty() {
        output.write(heading, &tally)?;
    }
    for ticket in tickets {
        let Answer { path, text, error } = ticket?.recv().map_err(io::Error::other)?;
        if let Some(error) = error.as_ref().filter(|_| says_failures) {
            progress.say(&format!("quotelight: {path}: {error}"));
        }
        tally.count(&path, error.as_ref());
        output.write(&text, &tally)?;
        progress.step(&tally);
    }
    output.finish()?;
    Ok(tally)
}
