//! The canvas: the plan on the screen, the pointer on the plan, and what floats above.
//!
//! It turns egui's input into tool events in plan coordinates and paints drawing, overlay, rulers and
//! minimap. Deliberately absent: what the pointer means (that is `tool`'s), and how a piece is painted
//! (`ui::paint`).

mod access;
mod camera;
mod carry;
mod chip;
mod flash;
mod floating;
mod grid;
mod hookups;
mod inline;
mod input;
mod legend;
mod library;
mod options;
mod overlay;
mod pills;
mod proposal;
mod question;
mod rulers;

use super::paint::ScreenPlan;
use super::theme::Theme;
use super::view::View;
use crate::app::{Effect, Preferences, Request, Viewport, Workspace};
use crate::draw::{Legend, Options, Plan};
use crate::geometry::{Point, Rect};
use crate::model::{ItemId, Layer};
use camera::Camera;
use eframe::egui::{self, Sense, Ui};
use flash::Flash;
use inline::InlineEdit;
use input::Gesture;
use library::Library;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// The canvas's own state: where it looks, what gesture is going on. Nothing of the plan.
#[derive(Default)]
pub struct Canvas {
    camera: Camera,
    gesture: Gesture,
    plan: Plan,
    screen_plan: ScreenPlan,
    inline: Option<InlineEdit>,
    flash: Option<Flash>,
    library: Library,
    drawn: Option<Drawn>,
    /// Everything drawn of the hall: signs, names and dimension lines stand around it.
    home: Option<Rect>,
    /// Whether to bring all of that into view, and with easing.
    go_home: Option<bool>,
    access: access::Nodes,
    hookups: hookups::Known,
    /// What the colours of the drawing mean, once it was asked for.
    legend: Option<Legend>,
    /// What is marked as wrong.
    wrong: BTreeSet<ItemId>,
    carrying: carry::Carrying,
    asked: Option<question::Asked>,
}

/// For which state of things the drawing was made.
#[derive(Clone, Copy, PartialEq)]
struct Drawn {
    revision: u64,
    base_revision: u64,
    hall: crate::model::HallId,
    dark: bool,
    built: bool,
}

impl Canvas {
    /// Shows the canvas in all the room that is left. Gives the place on the plan under the pointer.
    pub fn ui(
        &mut self,
        ui: &mut Ui,
        ws: &mut Workspace,
        preferences: &Preferences,
        ask: &mut Vec<Request>,
        effects: &mut Vec<Effect>,
    ) -> Option<Point> {
        let whole = ui.available_rect_before_wrap();
        let words = ws.words();
        let rulers = preferences.panels.rulers;
        let screen = if rulers { rulers::inside(whole) } else { whole };
        let response = ui.interact(screen, ui.scope_id().with("canvas"), Sense::click_and_drag());
        response.widget_info(|| {
            let name = ws.project().halls.get(&ws.hall()).map(|hall| hall.name.get(ws.lang()).to_owned());
            let label = words.with("canvas-name", &[("hall", name.unwrap_or_default().into())]);
            egui::WidgetInfo::labeled(egui::Role::Canvas, true, label)
        });

        self.redraw(ui, ws, preferences.panels.built);
        let home = self.home.unwrap_or_else(|| hall_bounds(ws));
        let now = ui.input(|i| i.time);
        self.camera.place(screen, home, now);
        if let Some(animate) = self.go_home.take() {
            self.camera.fly_home(home, now, animate);
        }
        if self.camera.is_flying() {
            ui.ctx().request_repaint();
        }

        let before = (ws.generation(), ws.revision());
        self.handle_input(ui, &response, ws, ask, effects);
        self.carry_from_library(ui, screen, ws, ask, effects);
        self.handle_carry(ui, screen, ws, effects);
        if before != (ws.generation(), ws.revision()) {
            ui.ctx().request_repaint(); // the panels of this frame were laid out before the pointer was heard
        }

        let view = self.camera.view();
        let modifiers = input::modifiers(ui);
        let viewport = viewport(&view);
        self.redraw(ui, ws, preferences.panels.built);

        let painter = ui.painter().with_clip_rect(screen);
        let theme = Theme::of(ui);
        painter.rect_filled(screen, 0.0, theme.canvas);
        self.screen_plan.paint_floor(&painter, &view);
        if preferences.panels.grid
            && let Some(hall) = ws.project().halls.get(&ws.hall())
        {
            grid::paint(&painter, &view, &hall.outline, ws.snap().grid, theme);
        }
        self.screen_plan.paint(&painter, &view);
        proposal::paint(&painter, &view, ws, &self.wrong, theme);
        carry::paint(&painter, ui, &view, ws);
        if let Some(flash) = &self.flash
            && !flash.paint(&painter, &view, ws, theme, now)
        {
            self.flash = None;
        }
        self.paint_hookups(&painter, &view, ws, theme);
        let overlay = ws.overlay(viewport, modifiers);
        overlay::paint(&painter, &view, &overlay, ws, theme);
        if let Some(at) = self.gesture.pointer(&response) {
            let cursor = ws.cursor(view.plan_from_screen(at), viewport, modifiers);
            ui.ctx().set_cursor_icon(input::cursor_icon(cursor, &self.gesture));
        }
        if rulers {
            rulers::paint(ui, whole, &view, ws, theme);
        }
        self.inline_ui(ui, ws, ask, &view);
        floating::ui(self, ui, screen, ws, preferences, ask);
        let bar = options::ui(ui, screen, ws, ask);
        legend::ui(self, ui, screen, bar, ws, preferences, ask);
        self.library_ui(ui, screen, ws, ask, effects);
        self.access.publish(ui, ws, &view);
        chip::ui(ui, ws, &view, ask);
        self.question_ui(ui, ws, ask);
        response.context_menu(|ui| super::context_menu::context_menu_ui(ui, ws, ask));

        self.gesture.pointer(&response).map(|at| view.plan_from_screen(at))
    }

    /// Makes the drawing anew when the plan, the hall, the colours or what is shown changed; never just for a frame.
    fn redraw(&mut self, ui: &Ui, ws: &Workspace, built: bool) {
        let drawn = Drawn {
            revision: ws.revision(),
            base_revision: ws.base_revision(),
            hall: ws.hall(),
            dark: ui.visuals().dark_mode,
            built,
        };
        if self.drawn == Some(drawn) {
            return;
        }
        let hidden = Layer::ALL.into_iter().filter(|layer| !ws.layers().is_shown(*layer)).collect();
        let colours = ws.colours();
        let (color_by, only) = (colours.by, colours.only.clone());
        let options = Options { hidden, built, color_by, only, ..Options::of(ws.lang()) };
        let drawing = self.plan.update(ws.committed(), ws.hall(), &options);
        self.screen_plan.update(&drawing, drawn.dark);
        self.screen_plan.set_preview(&self.plan.preview(ws.project()));
        if self.drawn.is_none_or(|before| before.base_revision != drawn.base_revision || before.hall != drawn.hall) {
            self.legend = None;
            self.home = drawing.bounds().map(|all| all.union(hall_bounds(ws)));
        }
        self.drawn = Some(drawn);
    }

    /// Brings a rectangle of the plan into view.
    pub fn fly(&mut self, ctx: &egui::Context, to: Rect, animate: bool) {
        self.camera.fly(to.grown(margin(to)), ctx.input(|i| i.time), animate);
        ctx.request_repaint();
    }

    /// Lets records flash for a moment.
    pub fn flash(&mut self, ctx: &egui::Context, ids: BTreeSet<ItemId>, animate: bool) {
        self.flash = Some(Flash::new(ids, ctx.input(|i| i.time), animate));
        ctx.request_repaint();
    }

    /// Brings the whole hall into view, with what stands around it: at the next frame, when it is drawn.
    pub fn fly_to_all(&mut self, ctx: &egui::Context, animate: bool) {
        self.go_home = Some(animate);
        ctx.request_repaint();
    }

    /// Enlarges the plan by a factor about the middle of the canvas.
    pub fn zoom(&mut self, ctx: &egui::Context, factor: f32, animate: bool) {
        self.camera.zoom(f64::from(factor), ctx.input(|i| i.time), animate);
        ctx.request_repaint();
    }

    /// Shows the plan at 1 to `scale` on a screen of the usual 96 dots an inch.
    pub fn zoom_to_scale(&mut self, ctx: &egui::Context, scale: f64, animate: bool) {
        let factor = self.camera.view().mm_per_px / (MM_PER_PX_AT_ONE * scale);
        self.camera.zoom(factor, ctx.input(|i| i.time), animate);
        ctx.request_repaint();
    }

    /// Marks records as wrong, in place of those marked before.
    pub fn mark(&mut self, wrong: BTreeSet<ItemId>) {
        self.wrong = wrong;
    }

    /// Lets the user type the text or number of a record where it lies.
    pub fn edit_text(&mut self, ws: &Workspace, id: ItemId) {
        self.inline = InlineEdit::of(ws, id);
    }

    /// Forgets where it looked: another project is open.
    pub fn forget(&mut self) {
        let folder = self.library.folder();
        *self = Self::default();
        if let Some(folder) = folder {
            self.library.keep_in(folder);
        }
    }

    /// Where the user's own symbols are kept.
    pub fn keep_symbols_in(&mut self, folder: PathBuf) {
        self.library.keep_in(folder);
    }

    /// Asks for the name under which the selection is kept as a symbol.
    pub fn keep_symbol(&mut self) {
        self.library.ask_name();
    }
}

/// The width of a logical point of the screen, in millimetres, at the usual 96 dots an inch.
pub const MM_PER_PX_AT_ONE: f64 = 25.4 / 96.0;

fn viewport(view: &View) -> Viewport {
    Viewport { mm_per_px: view.mm_per_px, visible: view.visible() }
}

/// The hall on the canvas; a default hall's size where there is none.
fn hall_bounds(ws: &Workspace) -> Rect {
    let fallback = Rect::at(Point::ORIGIN, crate::model::HallDefault::SIZE);
    ws.project().halls.get(&ws.hall()).map_or(fallback, |hall| hall.outline.bounds())
}

/// Room around something flown to, so that its surroundings are in sight.
fn margin(rect: Rect) -> crate::geometry::Mm {
    (rect.width().max(rect.height()) / 2).max(crate::geometry::Mm(3000))
}
