//! egui's events as tool events, panning and zooming.

use super::{Canvas, viewport};
use crate::app::{Burst, Command, Effect, Request, Workspace};
use crate::edit;
use crate::geometry::{Mm, Vector};
use crate::tool::{Cursor, Modifiers, PointerEvent, ToolKind};
use eframe::egui::{
    self, CursorIcon, Event, EventFilter, Key, MouseWheelSource, PointerButton, Pos2, Rect, Response, Ui, Vec2,
};

/// How far the pointer must move, in logical points, before a press becomes a drag.
const DRAG_THRESHOLD: f32 = 3.0;
/// Within this distance and time a second press counts as a double click.
const DOUBLE_REACH: f32 = 6.0;
const DOUBLE_TIME: f64 = 0.4;
/// The rim of the canvas within which a drag moves the view, and how fast, in logical points.
const RIM: f32 = 28.0;
const RIM_SPEED: f32 = 14.0;
/// How much a point of scrolling zooms.
const SCROLL_ZOOM: f64 = 0.0045;
/// How many grid steps Shift and an arrow move.
const BIG_NUDGE: i32 = 10;

#[derive(Clone, Copy, PartialEq)]
enum Hold {
    /// The main button, pressed here; whether it moved far enough to be a drag.
    Tool { from: Pos2, is_drag: bool },
    /// The view is dragged.
    Pan,
}

/// What the pointer is doing on the canvas.
#[derive(Default)]
pub(super) struct Gesture {
    hold: Option<Hold>,
    last: Option<Pos2>,
    last_press: Option<(f64, Pos2)>,
    space: bool,
    modifiers: Modifiers,
    /// Whether something else had the keyboard in the last frame: a field left by Enter keeps that Enter.
    was_elsewhere: bool,
}

impl Gesture {
    /// Where the pointer is, if it is on the canvas or was dragged off it.
    pub(super) fn pointer(&self, response: &Response) -> Option<Pos2> {
        (self.hold.is_some() || response.hovered()).then_some(self.last).flatten()
    }

    const fn is_panning(&self) -> bool {
        matches!(self.hold, Some(Hold::Pan))
    }
}

/// The modifier keys as tools know them.
pub(super) fn modifiers(ui: &Ui) -> Modifiers {
    ui.input(|i| of_egui(i.modifiers))
}

const fn of_egui(m: egui::Modifiers) -> Modifiers {
    Modifiers { shift: m.shift, alt: m.alt, command: m.command }
}

/// The pointer's shape on the screen.
pub(super) const fn cursor_icon(cursor: Cursor, gesture: &Gesture) -> CursorIcon {
    if gesture.is_panning() {
        return CursorIcon::Grabbing;
    }
    if gesture.space {
        return CursorIcon::Grab;
    }
    match cursor {
        Cursor::Arrow => CursorIcon::Default,
        Cursor::Crosshair => CursorIcon::Crosshair,
        Cursor::Move => CursorIcon::Move,
        Cursor::ResizeHorizontal => CursorIcon::ResizeHorizontal,
        Cursor::ResizeVertical => CursorIcon::ResizeVertical,
        Cursor::ResizeNwSe => CursorIcon::ResizeNwSe,
        Cursor::ResizeNeSw => CursorIcon::ResizeNeSw,
        Cursor::Turn => CursorIcon::Alias,
        Cursor::Grab => CursorIcon::Grab,
        Cursor::Grabbing => CursorIcon::Grabbing,
        Cursor::Text => CursorIcon::Text,
    }
}

impl Canvas {
    pub(super) fn handle_input(
        &mut self,
        ui: &Ui,
        response: &Response,
        ws: &mut Workspace,
        ask: &mut Vec<Request>,
        effects: &mut Vec<Effect>,
    ) {
        self.handle_scroll(ui, response);
        self.handle_keys(ui, response, ws, ask, effects);
        let (events, time) = ui.input(|i| (i.events.clone(), i.time));
        // Of many moves in one frame only the last before anything else happens matters.
        let mut moved = None;
        for event in events {
            match event {
                Event::PointerMoved(at) => moved = Some(at),
                Event::PointerButton { pos, button, pressed, modifiers } => {
                    self.settle(&mut moved, ui, response, ws, effects);
                    self.gesture.modifiers = of_egui(modifiers);
                    self.gesture.last = Some(pos);
                    if pressed {
                        self.press(pos, button, time, response, ws, effects);
                    } else {
                        self.release(pos, button, ws, effects);
                    }
                }
                Event::PointerGone => {
                    moved = None;
                    if self.gesture.hold.is_none() {
                        self.gesture.last = None;
                        self.send(ws, effects, |_| PointerEvent::Leave);
                    }
                }
                Event::WindowFocused(false) => self.cancel(ws, effects),
                _ => {}
            }
        }
        self.settle(&mut moved, ui, response, ws, effects);
        let held = modifiers(ui);
        if held != self.gesture.modifiers {
            self.gesture.modifiers = held;
            if let (Some(Hold::Tool { is_drag: true, .. }), Some(at)) = (self.gesture.hold, self.gesture.last) {
                self.send(ws, effects, |view| PointerEvent::Drag(view.plan_from_screen(at)));
            }
        }
        self.pan_at_rim(ui, ws, effects);
    }

    /// Gives a move to whom it concerns.
    fn settle(
        &mut self,
        moved: &mut Option<Pos2>,
        ui: &Ui,
        response: &Response,
        ws: &mut Workspace,
        effects: &mut Vec<Effect>,
    ) {
        let Some(at) = moved.take() else { return };
        let before = self.gesture.last.replace(at);
        match self.gesture.hold {
            Some(Hold::Pan) => {
                if let Some(before) = before {
                    self.camera.drag(at - before);
                }
            }
            Some(Hold::Tool { from, is_drag }) => {
                if is_drag || from.distance(at) >= DRAG_THRESHOLD {
                    self.gesture.hold = Some(Hold::Tool { from, is_drag: true });
                    self.gesture.modifiers = modifiers(ui);
                    self.send(ws, effects, |view| PointerEvent::Drag(view.plan_from_screen(at)));
                }
            }
            None if response.hovered() => {
                self.gesture.modifiers = modifiers(ui);
                self.send(ws, effects, |view| PointerEvent::Hover(view.plan_from_screen(at)));
            }
            None => self.send(ws, effects, |_| PointerEvent::Leave),
        }
    }

    fn press(
        &mut self,
        at: Pos2,
        button: PointerButton,
        time: f64,
        response: &Response,
        ws: &mut Workspace,
        effects: &mut Vec<Effect>,
    ) {
        // a press in the same frame as the move to it is not hovered yet
        let is_here = response.hovered() || response.is_pointer_button_down_on();
        if !is_here || self.gesture.hold.is_some() {
            return;
        }
        let ends_typing = self.inline_commit_elsewhere();
        response.request_focus();
        if button != PointerButton::Secondary {
            // An open menu would go on keeping the keys to itself: a drag is no click, which alone closes it.
            egui::Popup::close_all(&response.ctx);
        }
        match button {
            PointerButton::Middle => self.gesture.hold = Some(Hold::Pan),
            PointerButton::Primary if self.gesture.space || ws.tool() == ToolKind::Pan => {
                self.gesture.hold = Some(Hold::Pan);
            }
            // what was meant was only to finish the text, not to place another thing
            PointerButton::Primary if ends_typing && ws.tool() != ToolKind::Select => {}
            PointerButton::Primary => {
                let again = self
                    .gesture
                    .last_press
                    .is_some_and(|(then, there)| time - then < DOUBLE_TIME && there.distance(at) < DOUBLE_REACH);
                self.gesture.last_press = (!again).then_some((time, at));
                self.gesture.hold = Some(Hold::Tool { from: at, is_drag: false });
                let clicks = if again { 2 } else { 1 };
                self.send(ws, effects, |view| PointerEvent::Press { at: view.plan_from_screen(at), clicks });
            }
            PointerButton::Secondary => self.pick_for_menu(at, ws),
            PointerButton::Extra1 | PointerButton::Extra2 => {}
        }
    }

    fn release(&mut self, at: Pos2, button: PointerButton, ws: &mut Workspace, effects: &mut Vec<Effect>) {
        match (self.gesture.hold, button) {
            (Some(Hold::Tool { from, is_drag }), PointerButton::Primary) => {
                self.gesture.hold = None;
                let at = if is_drag { at } else { from };
                self.send(ws, effects, |view| PointerEvent::Release(view.plan_from_screen(at)));
            }
            (Some(Hold::Pan), PointerButton::Primary | PointerButton::Middle) => self.gesture.hold = None,
            _ => {}
        }
    }

    /// A right click works on what is under it, as a menu should.
    fn pick_for_menu(&self, at: Pos2, ws: &mut Workspace) {
        let view = self.camera.view();
        let picked = ws.pick(view.plan_from_screen(at), viewport(&view));
        match picked {
            Some(id) if !ws.selection().contains(&id) => {
                ws.select(edit::with_groups(ws.committed(), ws.hall(), &[id].into()));
            }
            Some(_) => {}
            None => ws.select(std::collections::BTreeSet::new()),
        }
    }

    fn cancel(&mut self, ws: &mut Workspace, effects: &mut Vec<Effect>) {
        self.gesture.space = false;
        if self.gesture.hold.take().is_some() || ws.is_busy() {
            self.send(ws, effects, |_| PointerEvent::Cancel);
        }
    }

    fn send(&self, ws: &mut Workspace, effects: &mut Vec<Effect>, event: impl FnOnce(&super::View) -> PointerEvent) {
        let view = self.camera.view();
        effects.extend(ws.pointer(event(&view), viewport(&view), self.gesture.modifiers));
    }

    fn handle_scroll(&mut self, ui: &Ui, response: &Response) {
        if !response.hovered() {
            return;
        }
        let Some(at) = ui.input(|i| i.pointer.hover_pos()) else { return };
        let (scroll, pinch, shift, source) =
            ui.input(|i| (i.smooth_scroll_delta(), i.zoom_delta(), i.modifiers.shift, i.scroll_source()));
        let by_fingers = matches!(source, Some(MouseWheelSource::Trackpad | MouseWheelSource::Momentum));
        if by_fingers || shift {
            // two fingers move the plan, as everywhere; pinching zooms
            if scroll != Vec2::ZERO {
                self.camera.drag(scroll);
            }
        } else if scroll.y != 0.0 {
            self.camera.zoom_at((f64::from(scroll.y) * SCROLL_ZOOM).exp(), at);
        }
        if (pinch - 1.0).abs() > f32::EPSILON {
            self.camera.zoom_at(f64::from(pinch), at);
        }
    }

    fn handle_keys(
        &mut self,
        ui: &Ui,
        response: &Response,
        ws: &mut Workspace,
        ask: &mut Vec<Request>,
        effects: &mut Vec<Effect>,
    ) {
        let focused = ui.memory(|memory| memory.focused());
        let ours = focused == Some(response.id);
        let was_elsewhere = std::mem::replace(&mut self.gesture.was_elsewhere, focused.is_some() && !ours);
        if ours {
            let filter = EventFilter { tab: true, horizontal_arrows: true, vertical_arrows: true, escape: true };
            ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        }
        // While a menu is open its keys are its own: Escape closes it, the arrows walk its rows.
        if (focused.is_some() && !ours) || egui::Popup::is_any_open(ui.ctx()) {
            self.gesture.space = false;
            return;
        }
        self.gesture.space = ui.input(|i| i.key_down(Key::Space));
        let grid = ws.snap().grid;
        for (key, way) in [
            (Key::ArrowLeft, Vector { x: -grid, y: Mm::ZERO }),
            (Key::ArrowRight, Vector { x: grid, y: Mm::ZERO }),
            (Key::ArrowUp, Vector { x: Mm::ZERO, y: -grid }),
            (Key::ArrowDown, Vector { x: Mm::ZERO, y: grid }),
        ] {
            // Shift first: a key without modifiers would take it too
            for (held, times) in [(egui::Modifiers::SHIFT, BIG_NUDGE), (egui::Modifiers::NONE, 1)] {
                let count = ui.input_mut(|i| i.count_and_consume_key(held, key));
                let steps = i32::try_from(count).unwrap_or(0) * times;
                if steps > 0 && !ws.selection().is_empty() {
                    nudge(ws, effects, way * steps);
                }
            }
        }
        let pressed = |key: Key| ui.input_mut(|i| i.consume_key(egui::Modifiers::NONE, key));
        if pressed(Key::Escape) {
            self.escape(response, ws, ask, effects);
        }
        if pressed(Key::Enter) {
            if ws.is_busy() {
                self.send(ws, effects, |_| PointerEvent::Finish);
            } else if !was_elsewhere && ws.can(Command::AssignExhibitor) {
                ask.push(Request::Run(Command::AssignExhibitor));
            }
        }
        if ws.is_busy() && pressed(Key::Backspace) {
            self.send(ws, effects, |_| PointerEvent::StepBack);
        }
        if ours {
            if ui.input_mut(|i| i.consume_key(egui::Modifiers::SHIFT, Key::Tab)) {
                ask.push(Request::Run(Command::PreviousBooth));
            } else if pressed(Key::Tab) {
                ask.push(Request::Run(Command::NextBooth));
            }
        }
    }

    /// Escape takes back what is begun, else leaves the tool, else the selection, else the canvas.
    fn escape(&mut self, response: &Response, ws: &mut Workspace, ask: &mut Vec<Request>, effects: &mut Vec<Effect>) {
        if self.gesture.hold.is_some() || ws.is_busy() {
            self.cancel(ws, effects);
        } else if ws.tool() != ToolKind::Select {
            ask.push(Request::UseTool(ToolKind::Select));
        } else if !ws.selection().is_empty() {
            ask.push(Request::Run(Command::SelectNone));
        } else {
            response.surrender_focus();
        }
    }

    /// A drag at the rim of the canvas moves the view along, so that it can go beyond what is in sight.
    fn pan_at_rim(&mut self, ui: &Ui, ws: &mut Workspace, effects: &mut Vec<Effect>) {
        let (Some(Hold::Tool { is_drag: true, .. }), Some(at)) = (self.gesture.hold, self.gesture.last) else {
            return;
        };
        let by = rim_push(self.camera.view().screen, at);
        if by != Vec2::ZERO {
            self.camera.drag(-by);
            self.send(ws, effects, |view| PointerEvent::Drag(view.plan_from_screen(at)));
            ui.ctx().request_repaint();
        }
    }
}

/// How far the view moves in a frame while something is dragged at the rim of the canvas.
pub(super) fn rim_push(screen: Rect, at: Pos2) -> Vec2 {
    let inner = screen.shrink(RIM);
    let push = |v: f32, min: f32, max: f32| {
        let beyond = if v < min { v - min } else { (v - max).max(0.0) };
        (beyond / RIM).clamp(-1.0, 1.0) * RIM_SPEED
    };
    Vec2::new(push(at.x, inner.min.x, inner.max.x), push(at.y, inner.min.y, inner.max.y))
}

fn nudge(ws: &mut Workspace, effects: &mut Vec<Effect>, by: Vector) {
    let burst = Burst { control: "nudge", subjects: ws.selection().clone() };
    let edit = edit::nudge(ws.committed(), ws.hall(), &ws.moved_with_selection(), by);
    effects.extend(ws.take_burst(burst, edit));
}
