/** Which voice says what. */

/** Pitches for speakers where the system has one voice only. */
const PITCHES = [1, 0.8, 1.2, 0.9, 1.1, 0.7, 1.3, 0.85];

/**
 * The voices for a language: those of this device only, unless the user wants others too, as a remote voice sends the
 * story to whoever runs it.
 *
 * @param {import("./port.js").Voice[]} voices
 * @param {string | null} language BCP 47
 * @param {boolean} areRemoteWanted
 */
export function voicesFor(voices, language, areRemoteWanted) {
  const base = (tag) => (tag ?? "").toLowerCase().split(/[-_]/)[0];
  return voices.filter(({ lang, isLocal }) => (isLocal || areRemoteWanted) && (!language || base(lang) === base(language)));
}

/**
 * The voice and pitch of a speaker: the narrator has the first voice, speakers take turns with the others.
 *
 * @param {import("./port.js").Voice[]} voices as `voicesFor` gives them
 * @param {number | null} place the speaker's place in the index, or null for the narrator
 */
export function cast(voices, place) {
  if (place === null) return { voice: voices[0] ?? null, pitch: 1 };
  if (voices.length > 1) {
    const turn = place % (voices.length - 1);
    return { voice: voices[1 + turn], pitch: PITCHES[Math.floor(place / (voices.length - 1)) % PITCHES.length] };
  }
  return { voice: voices[0] ?? null, pitch: PITCHES[(place + 1) % PITCHES.length] };
}
