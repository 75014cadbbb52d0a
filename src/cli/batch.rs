//! Many inputs: all cores, answers in the LIST's order, memory that does not grow with the batch.
//!
//! A reader thread takes the LIST line by line. For each line it leaves a ticket in a queue of fixed length
//! and gives the work to the pool; the answer comes back through the ticket. The writer takes the tickets in
//! order. When the queue is full the reader waits, so a slow page holds up at most a queue's worth of answers.

use super::Tally;
use super::answer::{Answer, Task, failed};
use super::list::{self, Entry};
use super::progress::Progress;
use quotelight::Error;
use std::io::{self, Write};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

/// Answers in work or waiting to be written, for each core. More smooths over slow pages; each costs memory.
const WINDOW_PER_CORE: usize = 8;

/// Where an answer will arrive, or why the LIST ended early.
type Ticket = io::Result<Receiver<Answer>>;

/// Answers for every input of a LIST, on standard output.
///
/// # Errors
/// A LIST that cannot be read, and standard output that cannot be written.
pub(super) fn run(task: Task, list: &str) -> io::Result<Tally> {
    let progress = Progress::start(|| list::count(list, task))?;
    let lines = list::open(list)?;
    let (leave, tickets) = sync_channel(WINDOW_PER_CORE * rayon::current_num_threads());
    // Not joined: when the writer gives up, the reader may be waiting for standard input for ever.
    thread::spawn(move || hand_out(task, list::entries(lines, task), &leave));
    write_in_order(tickets, &progress)
}

/// Gives out the work. Ends with the LIST, or when nobody takes the tickets any more.
fn hand_out(task: Task, entries: impl Iterator<Item = io::Result<Entry>>, leave: &SyncSender<Ticket>) {
    for entry in entries {
        let (answer, arrives) = sync_channel(1);
        let (ticket, entry) = match entry {
            Ok(entry) => (Ok(arrives), Some(entry)),
            Err(error) => (Err(error), None),
        };
        let (Ok(()), Some(entry)) = (leave.send(ticket), entry) else { return };
        // The writer may have gone: then nobody misses the answer.
        rayon::spawn(move || answer.send(work(task, &entry)).unwrap_or_default());
    }
}

fn work(task: Task, entry: &Entry) -> Answer {
    if entry.is_text {
        task.answer(&entry.path, entry.url.as_deref(), None)
    } else {
        failed(&entry.path, Error::Unreadable("The file's name is not UTF-8.".into()))
    }
}

fn write_in_order(tickets: Receiver<Ticket>, progress: &Progress) -> io::Result<Tally> {
    // Written line by line: whoever reads has each answer at once, and a line is larger than any buffer.
    let mut out = io::stdout().lock();
    let mut tally = Tally::default();
    for ticket in tickets {
        let answer = ticket?.recv().map_err(io::Error::other)?;
        writeln!(out, "{}", answer.json)?;
        tally.count(&answer);
        progress.step(&tally);
    }
    Ok(tally)
}
