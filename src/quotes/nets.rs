//! The nets of this stage, and what their scores are worth.

use crate::net::Net;

/// The three nets of the stage.
#[derive(Debug, Clone, Copy)]
pub struct Nets<'a> {
    /// Which mention names who spoke.
    pub source: Net<'a>,
    /// Which cue reports it.
    pub cue: Net<'a>,
    /// Somebody's words or not.
    pub kind: Net<'a>,
}

impl<'a> Nets<'a> {
    /// The nets that are shipped.
    pub const SHIPPED: Nets<'static> = Nets::new(
        include_bytes!("weights/source.bin"),
        include_bytes!("weights/cue.bin"),
        include_bytes!("weights/kind.bin"),
    );

    /// Nets from the bytes of their files.
    pub const fn new(source: &'a [u8], cue: &'a [u8], kind: &'a [u8]) -> Self {
        Self {
            source: Net::new(source, super::features::COUNT),
            cue: Net::new(cue, super::cue_choice::COUNT),
            kind: Net::new(kind, super::kind::COUNT),
        }
    }
}

/// Nets are surer of texts that they have not seen than they should be. Divided by this, their scores make
/// probabilities (temperature scaling; Guo and others, 2017). Of 1.4, 1.6, 1.7 and 1.8 the one from which on confidences
/// are nearest to what comes out right across the texts that the weights were fitted on (`weights/MODEL.md`).
const TEMPERATURE: f32 = 1.6;

/// The share that the best of these scores has of all, as a softmax.
pub fn share(scores: &[f32], best: f32) -> f32 {
    let sum: f32 = scores.iter().map(|score| ((score - best) / TEMPERATURE).exp()).sum();
    if sum > 0.0 { 1.0 / sum } else { 0.0 }
}
