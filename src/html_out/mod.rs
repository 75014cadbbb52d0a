//! [`Block`](crate::article::Block)s → safe HTML, for the command line and export. The reader in the page is
//! drawn node by node instead. Escaping lives here and nowhere else.
