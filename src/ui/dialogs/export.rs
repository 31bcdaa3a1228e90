//! The plan on paper or as a picture: what, how large, in which language and colours, with a preview.
//!
//! The work is done beside the window, says how far it is, and stops when asked.

use super::super::controls;
use super::super::icons;
use super::super::theme::{self, Theme};
use super::super::top_bar;
use super::Deed;
use super::fields::{self, CountBox};
use super::frame::{self, Foot};
use super::picker::{Chosen, FilePicker, Purpose};
use super::sheet_preview::SheetPreview;
use crate::app::{Effect, Preferences, Request, Tone, Workspace};
use crate::draw::{Options, Scheme};
use crate::export::{self, ExportError, Format, Job, Overwrite, Paper, Scale};
use crate::model::HallId;
use crate::stats::{Aspect, NOMINAL_MODULE};
use crate::words::{Lang, Message, Words};
use eframe::egui::{self, Context, ProgressBar, Ui, vec2};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::mpsc::{Receiver, TryRecvError, channel};

/// The width of the preview, in points.
const PICTURE: f32 = 300.0;
/// The width that the fields need beside the picture, in points.
const FIELDS: f32 = 360.0;

/// The dialog's state.
pub struct Export {
    format: Format,
    /// The hall; none: all of them, which only PDF can hold.
    hall: Option<HallId>,
    paper: Paper,
    /// Whether SVG and PNG show a sheet with title block and legend.
    has_sheet: bool,
    scale: Scale,
    lang: Lang,
    scheme: Scheme,
    width: CountBox,
    colour_by: Aspect,
    /// Whether the legend's filter is kept.
    keep_filter: bool,
    without_status: bool,
    /// Whether the sizes as built are shown.
    built: bool,
    /// Whether any hall's shell scheme is built otherwise than sold.
    has_built: bool,
    preview: SheetPreview,
    picker: Option<FilePicker>,
    work: Option<Work>,
    folder: Option<PathBuf>,
}

/// An export under way.
struct Work {
    path: PathBuf,
    /// The share done, in thousandths.
    done: Arc<AtomicU32>,
    stop: Arc<AtomicBool>,
    result: Receiver<Result<(), Message>>,
}

impl Export {
    /// The usual export: the hall on the canvas as PDF.
    #[must_use]
    pub fn new(ws: &Workspace, preferences: &Preferences) -> Self {
        Self {
            format: Format::Pdf,
            hall: Some(ws.hall()),
            paper: Paper::A1,
            has_sheet: false,
            scale: Scale::Fit,
            lang: ws.lang(),
            scheme: Scheme::Print,
            width: CountBox::new(i64::from(export::DEFAULT_WIDTH), 100, 20_000),
            colour_by: ws.colours().by,
            keep_filter: !ws.colours().only.is_empty(),
            without_status: false,
            built: preferences.panels.built,
            has_built: ws.committed().halls.values().any(|hall| hall.module.is_some_and(|m| m != NOMINAL_MODULE)),
            preview: SheetPreview::default(),
            picker: None,
            work: None,
            folder: preferences.folder.clone(),
        }
    }

    /// Shows the dialog; true when it is over.
    pub fn ui(&mut self, ctx: &Context, ws: &Workspace, words: Words, deeds: &mut Vec<Deed>) -> bool {
        if let Some(picker) = &mut self.picker {
            match picker.ui(ctx, words) {
                Chosen::Pending => {}
                Chosen::Nothing => self.picker = None,
                Chosen::File(path) => {
                    self.folder = path.parent().map(Path::to_owned);
                    self.picker = None;
                    self.begin(ctx, ws, path);
                }
            }
            return false;
        }
        if self.work.is_some() {
            return self.work_ui(ctx, words, deeds);
        }
        let foot = frame::dialog(ctx, words, &words.t("export-title"), 760.0, |ui| {
            frame::body(ui, |ui| {
                let left = ui.available_width() - PICTURE - 20.0;
                if left < FIELDS {
                    // A small window or a large interface: the picture goes below.
                    self.fields(ui, ws, words);
                    ui.add_space(8.0);
                    self.picture(ui, ws, words);
                    return;
                }
                ui.horizontal_top(|ui| {
                    ui.vertical(|ui| {
                        ui.set_width(left);
                        self.fields(ui, ws, words);
                    });
                    ui.add_space(12.0);
                    ui.vertical(|ui| self.picture(ui, ws, words));
                });
            });
            frame::foot(ui, words, &words.t("export-confirm"), self.is_possible())
        });
        match foot {
            Foot::Open => false,
            Foot::Left => true,
            Foot::Confirmed => {
                let name = format!("{}.{}", file_name(ws), self.format.ending());
                let ending = self.format.ending();
                let folder = self.folder.clone().or_else(|| ws.path().and_then(Path::parent).map(Path::to_owned));
                self.picker = Some(FilePicker::new(Purpose::Save, ending, "export-save-title", folder, &[], name));
                false
            }
        }
    }

    fn fields(&mut self, ui: &mut Ui, ws: &Workspace, words: Words) {
        let t = |key| words.t(key).into_owned();
        let name = words.t("export-format");
        let before = self.format;
        fields::row(ui, &name, |ui| {
            let formats = [(Format::Pdf, "PDF"), (Format::Svg, "SVG"), (Format::Png, "PNG")];
            controls::segmented(ui, &name, &mut self.format, &formats.map(|(format, text)| (format, text.to_owned())))
        });
        if before != self.format {
            let is_paper = self.format == Format::Pdf;
            self.scheme = if is_paper { Scheme::Print } else { Scheme::Light };
            self.hall = self.hall.or(Some(ws.hall()).filter(|_| !is_paper));
        }
        self.hall_field(ui, ws, words);
        if self.format != Format::Pdf {
            let name = words.t("export-sheet");
            fields::row(ui, "", |ui| controls::checkbox(ui, &mut self.has_sheet, &name));
        }
        if self.is_on_paper() {
            let name = words.t("export-paper");
            fields::row(ui, &name, |ui| {
                let papers = Paper::ALL.map(|paper| (paper, paper_name(words, paper)));
                fields::choice(ui, &name, &mut self.paper, &papers);
            });
            let name = words.t("export-scale");
            fields::row(ui, &name, |ui| {
                let scales = Scale::MENU.map(|scale| (scale, scale_name(words, scale)));
                fields::choice(ui, &name, &mut self.scale, &scales);
            });
        }
        if self.format == Format::Png {
            let name = words.t("export-width");
            fields::row(ui, &name, |ui| {
                self.width.ui(ui, words, &name);
                controls::muted(ui, words.t("export-pixels"));
            });
            if let Some(problem) = self.too_large() {
                frame::note(ui, icons::WARNING, Theme::of(ui).warning, &words.say(&problem));
            }
        }
        let name = words.t("export-language");
        fields::row(ui, &name, |ui| {
            let langs = Lang::ALL.map(|lang| (lang, lang.own_name().to_owned()));
            controls::segmented(ui, &name, &mut self.lang, &langs)
        });
        let name = words.t("export-colours");
        fields::row(ui, &name, |ui| {
            let schemes = [
                (Scheme::Print, t("export-print")),
                (Scheme::Light, t("export-light")),
                (Scheme::Dark, t("export-dark")),
            ];
            controls::segmented(ui, &name, &mut self.scheme, &schemes)
        });
        self.colour_fields(ui, ws, words);
        let name = words.t("export-for-visitors");
        fields::row(ui, "", |ui| controls::checkbox(ui, &mut self.without_status, &name));
        if self.has_built {
            fields::row(ui, "", |ui| controls::checkbox(ui, &mut self.built, &words.t("command-toggle-built")));
        }
    }

    /// What the booths' colours tell, and whether what the legend's filter leaves is all that stands out.
    fn colour_fields(&mut self, ui: &mut Ui, ws: &Workspace, words: Words) {
        let name = words.t("export-colour-by");
        fields::row(ui, &name, |ui| {
            let aspects = Aspect::ALL.map(|aspect| (aspect, words.t(aspect.key()).into_owned()));
            fields::choice(ui, &name, &mut self.colour_by, &aspects);
        });
        if !ws.colours().only.is_empty() && self.colour_by == ws.colours().by {
            let name = words.t("export-keep-filter");
            fields::row(ui, "", |ui| controls::checkbox(ui, &mut self.keep_filter, &name));
        }
    }

    fn hall_field(&mut self, ui: &mut Ui, ws: &Workspace, words: Words) {
        let project = ws.committed();
        let halls = project.halls_in_order();
        if halls.len() < 2 {
            return;
        }
        let mut options: Vec<(Option<HallId>, String)> =
            halls.iter().map(|(id, hall)| (Some(*id), hall.name.get(words.lang()).to_owned())).collect();
        if self.format == Format::Pdf {
            options.insert(0, (None, words.t("export-all-halls").into_owned()));
        }
        let name = words.t("export-hall");
        fields::row(ui, &name, |ui| fields::choice(ui, &name, &mut self.hall, &options));
    }

    fn picture(&mut self, ui: &mut Ui, ws: &Workspace, words: Words) {
        let job = self.job(ws);
        self.preview.ui(ui, words, vec2(PICTURE, 224.0), ws.committed(), &job);
        let text = match self.format {
            Format::Pdf => words.with("export-pdf-text", &[("n", self.preview.sheets().max(1).into())]),
            Format::Svg => words.t("export-svg-text").into_owned(),
            Format::Png => words.t("export-png-text").into_owned(),
        };
        let color = Theme::of(ui).text_muted;
        ui.add(egui::Label::new(egui::RichText::new(text).size(theme::SMALL).color(color)).wrap());
    }

    /// Why a picture of this width cannot be made: its pixels would be too many.
    fn too_large(&self) -> Option<Message> {
        let width = u32::try_from(self.width.value()).ok().filter(|_| self.format == Format::Png)?;
        let height = self.preview.height_of(width)?;
        let is_too_large = u64::from(width) * u64::from(height) > export::MAX_PIXELS;
        is_too_large.then(|| ExportError::PictureSize { width, height }.message())
    }

    /// Whether the export can be done, as far as is known before it is.
    fn is_possible(&self) -> bool {
        let is_picture_sound = self.format != Format::Png || (self.width.is_sound() && self.too_large().is_none());
        is_picture_sound && self.preview.problem().is_none()
    }

    fn is_on_paper(&self) -> bool {
        self.format == Format::Pdf || self.has_sheet
    }

    fn job(&self, ws: &Workspace) -> Job {
        let colours = ws.colours();
        let only = colours.only.iter().filter(|_| self.keep_filter && self.colour_by == colours.by).copied().collect();
        let (color_by, without_status, built) = (self.colour_by, self.without_status, self.built);
        let options = Options { color_by, only, without_status, built, ..Options::of(self.lang) };
        let width = u32::try_from(self.width.value()).unwrap_or(export::DEFAULT_WIDTH);
        let paper = self.is_on_paper().then_some(self.paper);
        let (hall, scale, scheme) = (self.hall, self.scale, self.scheme);
        Job { hall, paper, scale, width, scheme, options, ..Job::new(self.format, self.lang) }
    }

    /// Begins the work on a thread of its own.
    fn begin(&mut self, ctx: &Context, ws: &Workspace, path: PathBuf) {
        let (project, job, ctx) = (ws.committed().clone(), self.job(ws), ctx.clone());
        let (done, stop) = (Arc::new(AtomicU32::new(0)), Arc::new(AtomicBool::new(false)));
        let (sender, result) = channel();
        let work = Work { path: path.clone(), done: done.clone(), stop: stop.clone(), result };
        std::thread::spawn(move || {
            let mut progress = |share: f32| {
                done.store((share.clamp(0.0, 1.0) * 1000.0) as u32, Ordering::Relaxed);
                ctx.request_repaint();
                !stop.load(Ordering::Relaxed)
            };
            let made = export::export(&project, &job, &mut progress).map_err(|error| error.message());
            let written =
                made.and_then(|bytes| export::write(&path, &bytes, Overwrite::Always).map_err(|error| error.message()));
            // The window may have been closed meanwhile; then nobody waits for the answer.
            let _ = sender.send(written);
            ctx.request_repaint();
        });
        self.work = Some(work);
    }

    /// Shows how far the work is; true when it is over.
    fn work_ui(&mut self, ctx: &Context, words: Words, deeds: &mut Vec<Deed>) -> bool {
        let Some(work) = &self.work else { return false };
        let finished = match work.result.try_recv() {
            Ok(result) => Some(result),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => Some(Err(Message::new("export-broke-off"))),
        };
        if let Some(result) = finished {
            let stopped = work.stop.load(Ordering::Relaxed);
            let path = work.path.clone();
            self.work = None;
            return match result {
                Ok(()) => {
                    deeds.push(Deed::Exported(path));
                    true
                }
                Err(_) if stopped => false,
                Err(message) => {
                    deeds.push(Deed::Ask(Request::Effect(Effect::Say(Tone::Error, message))));
                    false
                }
            };
        }
        let share = work.done.load(Ordering::Relaxed) as f32 / 1000.0;
        let file = work.path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let foot =
            frame::dialog(ctx, words, &words.t("export-working"), 420.0, |ui| {
                frame::body(ui, |ui| {
                    ui.horizontal(|ui| {
                        controls::mark(ui, icons::FILE, Theme::of(ui).mark);
                        ui.label(file);
                    });
                    let bar = ProgressBar::new(share).desired_height(8.0).fill(Theme::of(ui).accent);
                    ui.add(bar).accessible_name(words.t("export-working"));
                    controls::muted(ui, words.percent(f64::from(share)));
                });
                frame::bar(ui, |ui| {
                    if ui.button(words.t("export-stop").as_ref()).clicked() { Foot::Left } else { Foot::Open }
                })
            });
        if foot == Foot::Left {
            work.stop.store(true, Ordering::Relaxed);
        }
        ctx.request_repaint_after_secs(0.1);
        false
    }
}

fn paper_name(words: Words, paper: Paper) -> String {
    let (short, long) = paper.sides();
    format!("{}  ·  {} × {} mm", paper.name(), words.number(short, 0), words.number(long, 0))
}

fn scale_name(words: Words, scale: Scale) -> String {
    match scale {
        Scale::Fit => words.t("export-fit").into_owned(),
        Scale::OneTo(n) => format!("1:{n}"),
    }
}

/// The name to begin with: that of the project's file, else of the event.
fn file_name(ws: &Workspace) -> String {
    let stem = ws.path().and_then(Path::file_stem).map(|stem| stem.to_string_lossy().into_owned());
    let name = stem.unwrap_or_else(|| top_bar::document_name(ws));
    super::fit_for_file(&name)
}
