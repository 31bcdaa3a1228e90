//! Keys and shortcuts, and how they are written.

use crate::tool::Modifiers;

/// A key of the keyboard, without modifiers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// A letter in upper case, a digit or a sign.
    Char(char),
    /// Tab.
    Tab,
    /// Delete (Backspace counts as well).
    Delete,
    /// F1.
    F1,
    /// F2.
    F2,
    /// Page up.
    PageUp,
    /// Page down.
    PageDown,
}

/// A key with the modifiers that must be held.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shortcut {
    /// The modifiers; all others must be up.
    pub modifiers: Modifiers,
    /// The key.
    pub key: Key,
}

impl Shortcut {
    pub(super) const fn new(modifiers: Modifiers, key: Key) -> Self {
        Self { modifiers, key }
    }
}

const fn held(command: bool, shift: bool, alt: bool) -> Modifiers {
    Modifiers { shift, alt, command }
}
pub(super) const PLAIN: Modifiers = held(false, false, false);
pub(super) const COMMAND: Modifiers = held(true, false, false);
pub(super) const COMMAND_SHIFT: Modifiers = held(true, true, false);
pub(super) const COMMAND_ALT: Modifiers = held(true, false, true);
pub(super) const SHIFT: Modifiers = held(false, true, false);
pub(super) const ALT: Modifiers = held(false, false, true);
pub(super) const ALT_SHIFT: Modifiers = held(false, true, true);

impl std::fmt::Display for Shortcut {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let parts = [(self.modifiers.command, "Ctrl+"), (self.modifiers.alt, "Alt+"), (self.modifiers.shift, "Shift+")];
        for (held, name) in parts {
            if held {
                f.write_str(name)?;
            }
        }
        match self.key {
            Key::Char(c) => write!(f, "{c}"),
            Key::Tab => f.write_str("Tab"),
            Key::Delete => f.write_str("Del"),
            Key::F1 => f.write_str("F1"),
            Key::F2 => f.write_str("F2"),
            Key::PageUp => f.write_str("PgUp"),
            Key::PageDown => f.write_str("PgDn"),
        }
    }
}
