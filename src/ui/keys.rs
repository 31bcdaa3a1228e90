//! From key presses to requests, by the one catalogue of shortcuts.

use crate::app::{Command, CommandGroup, Key, Page, Request, Shortcut};
use crate::tool::Modifiers;
use eframe::egui::{self, Context, Event};

/// Who hears the keys just now. Tab is never taken here: the canvas walks booths with it while it has the
/// focus, and everywhere else it goes on to the next control.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Focus {
    /// Nobody in particular: every shortcut works.
    Plan,
    /// A tool that has begun something: Backspace takes its last click back.
    Tool,
    /// A page other than the floor: only what concerns the whole document; the page's own keys stay with it.
    Page,
    /// A text field: only what no text field could mean.
    Text,
}

/// Turns the presses of this frame into requests and takes them from the input.
pub fn take(ctx: &Context, focus: Focus, ask: &mut Vec<Request>) {
    let mut found = Vec::new();
    ctx.input_mut(|input| {
        input.events.retain(|event| match request_of(event, focus) {
            Some(request) => {
                found.push(request);
                false
            }
            None => true,
        });
    });
    ask.extend(found);
}

fn request_of(event: &Event, focus: Focus) -> Option<Request> {
    match event {
        Event::Copy if is_on_floor(focus) => Some(Request::Run(Command::Copy)),
        Event::Cut if is_on_floor(focus) => Some(Request::Run(Command::Cut)),
        Event::Paste(text) if is_on_floor(focus) => Some(Request::PasteText(text.clone())),
        Event::Key { key, physical_key, pressed: true, modifiers, .. } => {
            let command = command_of(*key, *modifiers).or_else(|| command_of((*physical_key)?, *modifiers))?;
            is_heard(command, focus).then_some(Request::Run(command))
        }
        _ => None,
    }
}

fn is_on_floor(focus: Focus) -> bool {
    match focus {
        Focus::Plan | Focus::Tool => true,
        Focus::Page | Focus::Text => false,
    }
}

fn is_heard(command: Command, focus: Focus) -> bool {
    match focus {
        Focus::Page => {
            let everywhere =
                matches!(command, Command::Undo | Command::Redo | Command::Find | Command::TogglePlanBeside);
            let pages = Page::ALL.into_iter().any(|page| page.command() == command);
            everywhere || pages || matches!(command.group(), CommandGroup::File | CommandGroup::Help)
        }
        Focus::Plan => true,
        Focus::Tool => command != Command::Delete,
        Focus::Text => {
            let everywhere =
                matches!(command, Command::Palette | Command::Find | Command::Shortcuts | Command::ToggleFocus);
            let pages = Page::ALL.into_iter().any(|page| page.command() == command);
            everywhere || pages || command.group() == CommandGroup::File
        }
    }
}

fn command_of(key: egui::Key, held: egui::Modifiers) -> Option<Command> {
    if key == egui::Key::Y && held.command && !held.shift && !held.alt {
        return Some(Command::Redo); // the other habit beside Ctrl+Shift+Z
    }
    let key = key_of(key)?;
    // Plus needs Shift on many keyboards, and none on others.
    let shift = held.shift && key != Key::Char('+');
    Command::of_shortcut(Shortcut { modifiers: Modifiers { shift, alt: held.alt, command: held.command }, key })
}

fn key_of(key: egui::Key) -> Option<Key> {
    use egui::Key as K;
    Some(match key {
        K::Delete | K::Backspace => Key::Delete,
        K::F1 => Key::F1,
        K::F2 => Key::F2,
        K::PageUp => Key::PageUp,
        K::PageDown => Key::PageDown,
        K::Plus | K::Equals => Key::Char('+'),
        K::Minus => Key::Char('-'),
        K::Comma => Key::Char(','),
        K::Period => Key::Char('.'),
        K::OpenBracket => Key::Char('['),
        K::CloseBracket => Key::Char(']'),
        K::Backslash => Key::Char('\\'),
        K::Quote => Key::Char('\''),
        _ => {
            let mut name = key.name().chars();
            match (name.next(), name.next()) {
                (Some(c), None) if c.is_ascii_alphanumeric() => Key::Char(c),
                _ => return None,
            }
        }
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tool::ToolKind;

    fn press(key: egui::Key, physical: egui::Key, modifiers: egui::Modifiers) -> Event {
        Event::Key { key, physical_key: Some(physical), pressed: true, repeat: false, modifiers }
    }

    fn heard(event: &Event, focus: Focus) -> Option<Command> {
        match request_of(event, focus) {
            Some(Request::Run(command)) => Some(command),
            _ => None,
        }
    }

    #[test]
    fn keys_carry_out_their_commands() {
        use egui::{Key as K, Modifiers as M};
        for (key, physical, held, wanted) in [
            (K::Z, K::Z, M::COMMAND, Command::Undo),
            (K::Y, K::Y, M::COMMAND, Command::Redo),
            (K::B, K::B, M::NONE, Command::Tool(ToolKind::Booth)),
            (K::Exclamationmark, K::Num1, M::SHIFT, Command::ZoomFit),
            (K::Plus, K::Equals, M::SHIFT, Command::ZoomIn),
            (K::Backspace, K::Backspace, M::NONE, Command::Delete),
            (K::OpenCurlyBracket, K::OpenBracket, M::COMMAND | M::SHIFT, Command::SendToBack),
        ] {
            assert_eq!(heard(&press(key, physical, held), Focus::Plan), Some(wanted), "{held:?}+{key:?}");
        }
    }

    #[test]
    fn a_text_field_keeps_what_is_typed() {
        use egui::{Key as K, Modifiers as M};
        assert_eq!(heard(&press(K::B, K::B, M::NONE), Focus::Text), None);
        assert_eq!(heard(&press(K::Z, K::Z, M::COMMAND), Focus::Text), None);
        assert_eq!(heard(&press(K::S, K::S, M::COMMAND), Focus::Text), Some(Command::Save));
        assert_eq!(heard(&press(K::Tab, K::Tab, M::NONE), Focus::Plan), None);
        assert_eq!(heard(&press(K::Backspace, K::Backspace, M::NONE), Focus::Tool), None);
        assert_eq!(heard(&press(K::Delete, K::Delete, M::NONE), Focus::Page), None);
        assert_eq!(heard(&press(K::Z, K::Z, M::COMMAND), Focus::Page), Some(Command::Undo));
        assert_eq!(heard(&press(K::Num1, K::Num1, M::COMMAND), Focus::Page), Some(Command::ShowFloor));
        assert!(request_of(&Event::Paste("7".to_owned()), Focus::Text).is_none());
    }
}
