//! The sheet or picture that an export would make, in small, made beside the window whenever the job changes.

use super::super::theme::{self, Theme};
use crate::export::{self, ExportError, Format, Job, Scale};
use crate::model::Project;
use crate::words::{Message, Words};
use eframe::egui::{
    self, Align2, Color32, ColorImage, CornerRadius, FontId, Rect, Role, Sense, Stroke, StrokeKind, TextureHandle,
    TextureOptions, Ui, Vec2, WidgetInfo, pos2,
};
use std::sync::mpsc::{Receiver, TryRecvError, channel};

/// What came of a preview: a picture, and on how many sheets the plan lies; or why there is none.
type Made = Result<(ColorImage, usize), Message>;

/// The preview's state.
#[derive(Default)]
pub struct SheetPreview {
    /// The job last shown or being made.
    asked: Option<Job>,
    working: Option<Receiver<Made>>,
    texture: Option<TextureHandle>,
    sheets: usize,
    problem: Option<Message>,
}

impl SheetPreview {
    /// On how many sheets the plan lies, as far as is known.
    #[must_use]
    pub const fn sheets(&self) -> usize {
        self.sheets
    }

    /// Why the job cannot be done, as far as is known.
    #[must_use]
    pub const fn problem(&self) -> Option<&Message> {
        self.problem.as_ref()
    }

    /// The height of a picture of a width, in the proportion of what is shown; none before that is known.
    #[must_use]
    pub fn height_of(&self, width: u32) -> Option<u32> {
        let size = self.texture.as_ref().filter(|_| self.problem.is_none())?.size_vec2();
        Some((f64::from(width) * f64::from(size.y) / f64::from(size.x.max(1.0))).round() as u32)
    }

    /// Shows what the job makes in a box of a size.
    pub fn ui(&mut self, ui: &mut Ui, words: Words, size: Vec2, project: &Project, job: &Job) {
        let (rect, response) = ui.allocate_exact_size(size, Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(Role::Image, true, words.t("dialog-preview")));
        self.hear(ui.ctx());
        // One at a time: while something is made, the newest wish waits.
        // The picture is as wide as its box, whatever the width of the file.
        let job = Job { width: export::DEFAULT_WIDTH, ..job.clone() };
        if self.working.is_none() && self.asked.as_ref() != Some(&job) {
            self.ask(ui.ctx(), project.clone(), job, size.x * ui.pixels_per_point());
        }
        let theme = Theme::of(ui);
        ui.painter().rect_filled(rect, CornerRadius::same(theme::RADIUS), theme.canvas);
        match (&self.texture, &self.problem) {
            (Some(texture), None) => self.picture(ui, rect, texture),
            (_, Some(problem)) => said(ui, rect, &words.say(problem)),
            (None, None) => said(ui, rect, &words.t("export-preview-working")),
        }
        let line = Stroke::new(1.0, theme.line);
        ui.painter().rect_stroke(rect, CornerRadius::same(theme::RADIUS), line, StrokeKind::Inside);
    }

    fn picture(&self, ui: &Ui, rect: Rect, texture: &TextureHandle) {
        let room = rect.shrink(10.0);
        let size = texture.size_vec2();
        let scale = (room.width() / size.x).min(room.height() / size.y);
        let page = Rect::from_center_size(room.center(), size * scale);
        let shadow = egui::Shadow { offset: [0, 1], blur: 6, spread: 0, color: Theme::of(ui).shadow };
        ui.painter().add(shadow.as_shape(page, CornerRadius::ZERO));
        let uv = Rect::from_min_max(pos2(0.0, 0.0), pos2(1.0, 1.0));
        let tint = if self.working.is_some() { Color32::WHITE.gamma_multiply(0.6) } else { Color32::WHITE };
        ui.painter().image(texture.id(), page, uv, tint);
    }

    fn hear(&mut self, ctx: &egui::Context) {
        let Some(working) = &self.working else { return };
        match working.try_recv() {
            Err(TryRecvError::Empty) => return,
            Ok(Ok((image, sheets))) => {
                self.texture = Some(ctx.load_texture("sheet preview", image, TextureOptions::LINEAR));
                (self.sheets, self.problem) = (sheets, None);
            }
            Ok(Err(problem)) => self.problem = Some(problem),
            Err(TryRecvError::Disconnected) => self.problem = Some(Message::new("export-broke-off")),
        }
        self.working = None;
    }

    fn ask(&mut self, ctx: &egui::Context, project: Project, job: Job, width: f32) {
        self.asked = Some(job.clone());
        let (sender, receiver) = channel();
        self.working = Some(receiver);
        let ctx = ctx.clone();
        std::thread::spawn(move || {
            // The dialog may have been closed meanwhile; then nobody waits for the picture.
            let _ = sender.send(make(&project, &job, width.max(100.0) as u32));
            ctx.request_repaint();
        });
    }
}

fn make(project: &Project, job: &Job, width: u32) -> Made {
    let hall = job.hall.or_else(|| project.halls_in_order().first().map(|(id, _)| *id));
    let small = Job { format: Format::Png, hall, width, ..job.clone() };
    let (png, sheets) = match export::export(project, &small, &mut crate::progress::Unwatched) {
        // A plan on several sheets is shown whole on one.
        Err(ExportError::NotOneSheet { sheets }) if job.format == Format::Pdf => {
            let whole = Job { scale: Scale::Fit, ..small };
            let png = export::export(project, &whole, &mut crate::progress::Unwatched);
            (png.map_err(|error| error.message())?, sheets)
        }
        made => (made.map_err(|error| error.message())?, 1),
    };
    let pixels = tiny_skia::Pixmap::decode_png(&png).map_err(|_| Message::new("export-broke-off"))?;
    Ok((super::super::plan_picture::image(&pixels), sheets))
}

fn said(ui: &Ui, rect: Rect, text: &str) {
    let theme = Theme::of(ui);
    let font = FontId::proportional(theme::SMALL);
    let galley = ui.painter().layout(text.to_owned(), font, theme.text_muted, rect.width() - 32.0);
    let at = Align2::CENTER_CENTER.anchor_size(rect.center(), galley.size());
    ui.painter().galley(at.min, galley, theme.text_muted);
}
