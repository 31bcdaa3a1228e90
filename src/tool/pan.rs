//! The tool that moves the view: the canvas does the moving, so the tool itself only shapes the pointer.

use super::{Cursor, Outcome, Overlay, PointerEvent, Scene, Tool, ToolKind};
use crate::geometry::Point;

/// Moves the view.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Pan {
    is_held: bool,
}

impl Tool for Pan {
    fn kind(&self) -> ToolKind {
        ToolKind::Pan
    }

    fn handle(&mut self, event: PointerEvent, _scene: &Scene<'_>) -> Vec<Outcome> {
        match event {
            PointerEvent::Press { .. } | PointerEvent::Drag(_) => self.is_held = true,
            PointerEvent::Hover(_) | PointerEvent::Leave | PointerEvent::Release(_) => self.is_held = false,
            PointerEvent::Cancel if self.is_held => self.is_held = false,
            PointerEvent::Cancel => return vec![Outcome::Switch(ToolKind::Select)],
            PointerEvent::Finish | PointerEvent::StepBack => {}
        }
        Vec::new()
    }

    fn overlay(&self, _scene: &Scene<'_>) -> Overlay {
        Overlay::default()
    }

    fn cursor(&self, _at: Point, _scene: &Scene<'_>) -> Cursor {
        if self.is_held { Cursor::Grabbing } else { Cursor::Grab }
    }

    fn is_busy(&self) -> bool {
        self.is_held
    }
}
