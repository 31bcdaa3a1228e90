//! Exhibitors carried over the canvas: the pointer's way, the tint over the plan, and the view that moves along.

use super::super::cargo;
use super::super::theme::Theme;
use super::super::view::View;
use super::input::{self, rim_push};
use super::{Canvas, overlay, viewport};
use crate::app::{Effect, Workspace};
use crate::stats::Verdict;
use crate::tool::Report;
use eframe::egui::{Color32, Context, DragAndDrop, Event, Mesh, Painter, Pos2, Rect, Shape, Ui, Vec2};

/// What the canvas knows of a carry.
#[derive(Default)]
pub(super) struct Carrying {
    /// Whether the pointer has been away from the rim: who comes from a panel crosses it.
    is_inside: bool,
    /// What a drop would do, and in which frame it was so: on a page without the plan nothing renews it.
    report: Option<(u64, Report)>,
}

impl Canvas {
    /// What a drop would do just now, for the card beside the pointer.
    #[must_use]
    pub fn report(&self, ctx: &Context) -> Option<&Report> {
        let now = ctx.cumulative_frame_nr();
        self.carrying.report.as_ref().filter(|(frame, _)| *frame == now).map(|(_, report)| report)
    }

    /// Follows what egui carries, and drops it where the button is let go.
    pub(super) fn handle_carry(&mut self, ui: &Ui, screen: Rect, ws: &mut Workspace, effects: &mut Vec<Effect>) {
        if ui.input(|input| input.events.contains(&Event::WindowFocused(false))) {
            DragAndDrop::clear_payload(ui.ctx());
        }
        let Some(cargo) = cargo::carried(ui.ctx()) else {
            ws.stop_carrying();
            self.carrying = Carrying::default();
            return;
        };
        ws.carry(&cargo);
        let at = ui.ctx().pointer_latest_pos();
        let on_top = |at: &Pos2| ui.ctx().layer_id_at(*at).is_none_or(|layer| layer == ui.layer_id());
        let here = at.filter(|at| screen.contains(*at)).filter(on_top);
        self.pan_while_carried(ui, here);
        let view = self.camera.view();
        let (sight, modifiers) = (viewport(&view), input::modifiers(ui));
        ws.carry_to(here.map(|at| view.plan_from_screen(at)), sight, modifiers);
        let frame = ui.ctx().cumulative_frame_nr();
        self.carrying.report = here.and_then(|_| Some((frame, ws.carry_report(sight, modifiers)?)));
        if ui.input(|input| input.pointer.primary_released()) {
            DragAndDrop::clear_payload(ui.ctx());
            self.carrying = Carrying::default();
            if here.is_some() {
                effects.extend(ws.put_down(sight, modifiers));
            } else {
                ws.stop_carrying();
            }
            ui.ctx().request_repaint();
        }
    }

    fn pan_while_carried(&mut self, ui: &Ui, here: Option<Pos2>) {
        let Some(at) = here else {
            self.carrying.is_inside = false;
            return;
        };
        let by = rim_push(self.camera.view().screen, at);
        self.carrying.is_inside |= by == Vec2::ZERO;
        if self.carrying.is_inside && by != Vec2::ZERO {
            self.camera.drag(-by);
            ui.ctx().request_repaint();
        }
    }
}

/// Shows how well the booths suit what is carried, and where a drop would go. Booths that do not suit step
/// back instead of turning red: most of a sold hall does not.
pub(super) fn paint(painter: &Painter, ui: &Ui, view: &View, ws: &Workspace) {
    if !ws.is_carrying() {
        return;
    }
    let theme = Theme::of(ui);
    let seen = view.visible();
    let mut mesh = Mesh::default();
    for tint in ws.carry_tints().iter().filter(|tint| tint.bounds.touches(seen)) {
        let color = match tint.verdict {
            Verdict::Good => theme.success.gamma_multiply(0.34),
            Verdict::Doubtful => theme.warning.gamma_multiply(0.24),
            Verdict::Bad => theme.canvas.gamma_multiply(0.62),
        };
        let points: Vec<Pos2> = tint.outline.iter().map(|p| view.screen_from_plan(*p)).collect();
        fill(&mut mesh, &points, color);
    }
    painter.add(Shape::mesh(mesh));
    let shown = ws.carry_overlay(viewport(view), input::modifiers(ui));
    overlay::paint(painter, view, &shown, ws, theme);
}

/// Adds a filled outline to a mesh; it may be concave.
fn fill(mesh: &mut Mesh, points: &[Pos2], color: Color32) {
    let Some(triangles) = super::super::paint::triangles(points) else { return };
    let first = u32::try_from(mesh.vertices.len()).unwrap_or(u32::MAX);
    for point in points {
        mesh.colored_vertex(*point, color);
    }
    for [a, b, c] in triangles {
        mesh.add_triangle(first.saturating_add(a), first.saturating_add(b), first.saturating_add(c));
    }
}
