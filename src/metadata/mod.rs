//! What a page says of its story: read into candidates, then chosen.
