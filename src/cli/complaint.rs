//! Why a command was not carried out, said in the reader's language.

use crate::export::{ExportError, WriteError};
use crate::file::{OpenError, SaveError};
use crate::words::{Message, Words};

/// Why a command was not carried out.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Complaint {
    message: Message,
    /// Whether the use was wrong, so that a hint at the help is of use.
    is_use: bool,
}

impl Complaint {
    /// A complaint about the use of the program.
    pub(super) const fn of_use(message: Message) -> Self {
        Self { message, is_use: true }
    }

    /// A complaint about files and contents.
    pub(super) const fn new(message: Message) -> Self {
        Self { message, is_use: false }
    }

    /// Stdout could not be written.
    pub(super) fn stdout(error: &std::io::Error) -> Self {
        Self::new(Message::new("cli-stdout").with("reason", error.to_string()))
    }

    /// The sentence, with a hint where the use was wrong.
    pub(super) fn say(&self, words: Words) -> String {
        let sentence = words.say(&self.message);
        if self.is_use { format!("{sentence}\n{}", words.t("cli-see-help")) } else { sentence }
    }
}

impl From<OpenError> for Complaint {
    fn from(error: OpenError) -> Self {
        Self::new(error.message())
    }
}
impl From<SaveError> for Complaint {
    fn from(error: SaveError) -> Self {
        Self::new(error.message())
    }
}
impl From<WriteError> for Complaint {
    fn from(error: WriteError) -> Self {
        let is_taken = matches!(error, WriteError::Exists(_));
        let message = error.message();
        if is_taken { Self::new(Message::new("cli-exists").with("what", message)) } else { Self::new(message) }
    }
}
impl From<ExportError> for Complaint {
    fn from(error: ExportError) -> Self {
        Self::new(error.message())
    }
}
