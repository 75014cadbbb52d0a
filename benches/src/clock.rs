//! Time that this thread spent on a processor: other programs of the machine do not count.

use std::time::{Duration, Instant};

/// Runs from its making on.
pub struct Stopwatch {
    wall: Instant,
    busy: Option<Duration>,
}

impl Stopwatch {
    /// Starts.
    pub fn start() -> Self {
        Self { busy: busy(), wall: Instant::now() }
    }

    /// The time since: on a processor where the system tells (Linux), else by the clock.
    pub fn elapsed(&self) -> Duration {
        let wall = self.wall.elapsed();
        busy().zip(self.busy).map_or(wall, |(now, then)| now - then)
    }
}

/// The first number of `/proc/thread-self/schedstat`, in nanoseconds.
fn busy() -> Option<Duration> {
    let line = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(Duration::from_nanos(line.split(' ').next()?.parse().ok()?))
}
