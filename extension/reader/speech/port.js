/**
 * The one way to the browser's voices. Tests put a port of their own in its place and listen.
 *
 * @typedef {{name: string, lang: string, isLocal: boolean}} Voice
 * @typedef {object} SpeechPort
 * @property {() => Promise<Voice[]>} voices
 * @property {(utterance: {text: string, lang: string, voice: Voice | null, rate: number, pitch: number}) => Promise<boolean>} say
 *   resolves when it was said: true; or when it was broken off: false
 * @property {() => void} stop breaks off what is being said
 */

/** How long voices may take to arrive, in ms: some systems tell of them late. */
const PATIENCE_MS = 1500;

/**
 * The port to a window's speech synthesis.
 *
 * @param {Window & typeof globalThis} window
 * @returns {SpeechPort | null} null where the browser has none
 */
export function browserSpeech(window) {
  const synthesis = window.speechSynthesis;
  if (!synthesis || !window.SpeechSynthesisUtterance) return null;
  return {
    async voices() {
      if (synthesis.getVoices().length === 0) await arrival(synthesis);
      return synthesis.getVoices().map((voice) => ({ name: voice.name, lang: voice.lang, isLocal: voice.localService }));
    },
    say({ text, lang, voice, rate, pitch }) {
      return new Promise((resolve) => {
        const utterance = new window.SpeechSynthesisUtterance(text);
        utterance.lang = lang;
        utterance.rate = rate;
        utterance.pitch = pitch;
        const known = voice === null ? null : synthesis.getVoices().find(({ name, lang }) => name === voice.name && lang === voice.lang);
        if (known) utterance.voice = known;
        utterance.addEventListener("end", () => resolve(true));
        utterance.addEventListener("error", () => resolve(false));
        synthesis.speak(utterance);
      });
    },
    stop() {
      synthesis.cancel();
    },
  };
}

function arrival(synthesis) {
  return new Promise((resolve) => {
    synthesis.addEventListener("voiceschanged", resolve, { once: true });
    setTimeout(resolve, PATIENCE_MS);
  });
}
