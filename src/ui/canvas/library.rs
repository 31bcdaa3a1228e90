//! The library beside the plan while the furniture tool is in hand: pieces in their real sizes, drawn as the
//! plan draws them, and the user's own symbols. A click takes a piece in hand, a drag puts it on the plan.

use super::super::controls::{Look, focus_ring, group_heading, quiet_button, sized_icon_button, tip};
use super::super::icons;
use super::super::paint::sketch;
use super::super::panels::size_text;
use super::super::theme::{self, Theme};
use super::super::widgets::fitted;
use super::grid::hairline;
use super::{Canvas, input, viewport};
use crate::app::{Effect, Request, Tone, Workspace};
use crate::draw::{Options, Piece, draw, furniture_piece};
use crate::edit;
use crate::file::{self, OwnSymbol, SaveError};
use crate::find::{Haystack, Query};
use crate::geometry::{Point, Rect as PlanRect, Size};
use crate::model::{
    Furniture, FurnitureGroup, FurnitureKind, Hall, HallDefault, HallId, Key as RecordKey, Layout, LayoutId, Project,
};
use crate::tool::{PointerEvent, ToolKind};
use crate::words::{Lang, Message, Words};
use eframe::egui::{
    self, Align2, CornerRadius, FontId, Key, Pos2, Rect, Response, RichText, Role, ScrollArea, Sense, StrokeKind,
    TextEdit, TextStyle, Ui, UiBuilder, Vec2, WidgetInfo, pos2, vec2,
};
use egui_material_icons::icons as m;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The panel's width, and the most of its height, in points.
const WIDTH: f32 = 236.0;
const HEIGHT: f32 = 560.0;
/// The height of a row and the side of its picture, in points.
const ROW: f32 = 44.0;
const PICTURE: f32 = 34.0;
/// From the rim of the canvas, in points.
const INSET: f32 = 12.0;

/// What is offered, and what is being done with it.
#[derive(Default)]
pub(super) struct Library {
    typed: String,
    pieces: Vec<Offer>,
    own: Option<Vec<Own>>,
    folder: Option<PathBuf>,
    /// What is being dragged onto the plan.
    carried: Option<Carried>,
    /// The name that is being typed: of a new symbol, or of one that is renamed.
    naming: Option<Naming>,
}

/// A piece of the catalogue.
struct Offer {
    kind: FurnitureKind,
    names: Haystack,
    picture: Option<Piece>,
}

/// A symbol of the user's own.
struct Own {
    symbol: OwnSymbol,
    names: Haystack,
    pictures: Vec<Arc<Piece>>,
    size: Size,
}

#[derive(Clone, Debug, PartialEq)]
enum What {
    Piece(FurnitureKind),
    Own(PathBuf),
}

struct Carried {
    what: What,
    /// Whether it has just been let go.
    is_dropped: bool,
}

struct Naming {
    /// The symbol that gets another name; none: the selection becomes a new one.
    of: Option<PathBuf>,
    text: String,
    is_new: bool,
}

impl Library {
    /// Where the user's own symbols lie.
    pub(super) fn keep_in(&mut self, folder: PathBuf) {
        self.folder = Some(folder);
        self.own = None;
    }

    /// The folder, for when everything else is forgotten.
    pub(super) fn folder(&self) -> Option<PathBuf> {
        self.folder.clone()
    }

    /// Asks for the name of a symbol made of the selection.
    pub(super) fn ask_name(&mut self) {
        if self.folder.is_some() {
            self.naming = Some(Naming { of: None, text: String::new(), is_new: true });
        }
    }

    fn prepare(&mut self) {
        if self.pieces.is_empty() {
            self.pieces = FurnitureKind::ALL.iter().map(|kind| Offer::of(*kind)).collect();
        }
        if let (None, Some(folder)) = (&self.own, &self.folder) {
            self.own = Some(file::library(folder).into_iter().map(Own::of).collect());
        }
    }
}

impl Offer {
    fn of(kind: FurnitureKind) -> Self {
        let names = Lang::ALL.map(|lang| Words::of(lang).t(kind.key()).into_owned());
        let groups = Lang::ALL.map(|lang| Words::of(lang).t(kind.group().key()).into_owned());
        Self {
            kind,
            names: Haystack::named(names.iter().chain(&groups).map(String::as_str)),
            picture: furniture_piece(&Furniture::at(kind, Point::ORIGIN)),
        }
    }
}

impl Own {
    fn of(symbol: OwnSymbol) -> Self {
        let pictures = pictures(&symbol);
        let bounds = PlanRect::union_all(symbol.items.iter().map(|item| item.bounds()));
        Self {
            names: Haystack::named([symbol.name.as_str()]),
            size: bounds.map_or(Size::new(0, 0), PlanRect::size),
            pictures,
            symbol,
        }
    }
}

/// The pieces of a symbol: drawn as the plan would draw them, in an empty hall.
fn pictures(symbol: &OwnSymbol) -> Vec<Arc<Piece>> {
    let (hall, layout) = (HallId::from_u64(1), LayoutId::from_u64(1));
    let mut project = Project::default();
    let Some(outline) = crate::geometry::Polygon::rect(PlanRect::at(Point::ORIGIN, HallDefault::SIZE)) else {
        return Vec::new();
    };
    project.set(RecordKey::Hall(hall), Some(Hall::new(Default::default(), outline, layout).into()));
    project.set(RecordKey::Layout(layout), Some(Layout { hall, ..Layout::default() }.into()));
    let center = PlanRect::at(Point::ORIGIN, HallDefault::SIZE).center();
    let Ok(edit) = edit::paste(&project, hall, &symbol.items, center) else { return Vec::new() };
    let drawing = draw(&edit.applied(&project), hall, &Options::of(Lang::En));
    drawing.pieces.iter().filter(|piece| piece.item.is_some()).cloned().collect()
}

/// What a frame of the library asks for besides requests.
#[derive(Default)]
struct Asked {
    take: Option<What>,
    carry: Option<Carried>,
    rename: Option<PathBuf>,
    remove: Option<PathBuf>,
    save: bool,
}

/// Where the panel lies.
fn place(screen: Rect) -> Rect {
    let height = (screen.height() - 2.0 * INSET - 44.0).clamp(120.0, HEIGHT);
    Rect::from_min_size(screen.min + vec2(INSET, INSET), vec2(WIDTH, height))
}

fn is_shown(ws: &Workspace, screen: Rect) -> bool {
    ws.tool() == ToolKind::Furniture && screen.width() > WIDTH * 2.0
}

impl Canvas {
    /// Carries what is dragged out of the library over the plan, and puts it down where it is let go.
    pub(super) fn carry_from_library(
        &mut self,
        ui: &Ui,
        screen: Rect,
        ws: &mut Workspace,
        ask: &mut Vec<Request>,
        effects: &mut Vec<Effect>,
    ) {
        let Some(carried) = self.library.carried.take() else { return };
        let at = ui.input(|input| input.pointer.latest_pos());
        let over = at.filter(|at| screen.contains(*at) && !place(screen).contains(*at));
        let view = self.camera.view();
        let modifiers = input::modifiers(ui);
        let mut send = |ws: &mut Workspace, event| effects.extend(ws.pointer(event, viewport(&view), modifiers));
        match (over, carried.is_dropped) {
            (None, _) => send(ws, PointerEvent::Leave),
            (Some(at), false) => send(ws, PointerEvent::Hover(view.plan_from_screen(at))),
            (Some(at), true) => {
                let at = view.plan_from_screen(at);
                match carried.what {
                    What::Piece(_) => {
                        send(ws, PointerEvent::Press { at, clicks: 1 });
                        send(ws, PointerEvent::Release(at));
                    }
                    What::Own(path) => {
                        send(ws, PointerEvent::Hover(at));
                        ask.extend(self.library.text_of(&path).map(Request::PasteText));
                    }
                }
            }
        }
        if !carried.is_dropped {
            ui.ctx().set_cursor_icon(egui::CursorIcon::Grabbing);
        }
    }

    /// Shows the library while its tool is in hand.
    pub(super) fn library_ui(
        &mut self,
        ui: &mut Ui,
        screen: Rect,
        ws: &mut Workspace,
        ask: &mut Vec<Request>,
        effects: &mut Vec<Effect>,
    ) {
        if !is_shown(ws, screen) {
            self.library.naming = None;
            return;
        }
        self.library.prepare();
        let rect = place(screen);
        let theme = Theme::of(ui);
        let back = ui.interact(rect, ui.scope_id().with("library"), Sense::click_and_drag());
        back.widget_info(|| WidgetInfo::labeled(Role::Group, true, ws.words().t("furniture-library")));
        ui.painter().rect_filled(rect, CornerRadius::same(theme::RADIUS), theme.panel);
        ui.painter().rect_stroke(rect, CornerRadius::same(theme::RADIUS), hairline(theme.line), StrokeKind::Inside);
        let mut child = ui.new_child(UiBuilder::new().max_rect(rect.shrink(8.0)).id_salt("library"));
        child.set_clip_rect(rect.intersect(ui.clip_rect()));
        let asked = self.library.contents(&mut child, ws);
        self.answer(asked, ws, ask, effects);
    }

    fn answer(&mut self, asked: Asked, ws: &mut Workspace, ask: &mut Vec<Request>, effects: &mut Vec<Effect>) {
        let take = asked.take.or_else(|| asked.carry.as_ref().map(|carried| carried.what.clone()));
        match take {
            Some(What::Piece(kind)) if ws.defaults().furniture != kind => {
                let mut defaults = ws.defaults().clone();
                defaults.furniture = kind;
                ask.push(Request::SetDefaults(defaults));
            }
            Some(What::Own(path)) if asked.carry.is_none() => {
                // a click puts it into the middle of what is in sight, where it can be dragged on
                let view = self.camera.view();
                let at = view.plan_from_screen(view.screen.center());
                effects.extend(ws.pointer(PointerEvent::Hover(at), viewport(&view), crate::tool::Modifiers::default()));
                ask.extend(self.library.text_of(&path).map(Request::PasteText));
            }
            Some(_) | None => {}
        }
        if asked.carry.is_some() {
            self.library.carried = asked.carry;
        }
        if let Some(path) = asked.rename {
            let text = path.file_stem().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            self.library.naming = Some(Naming { of: Some(path), text, is_new: true });
        }
        if let Some(path) = asked.remove {
            effects.extend(self.library.done(file::library_remove(&path)));
        }
        if asked.save
            && let Some(naming) = self.library.naming.take()
        {
            effects.extend(self.library.save(&naming, ws));
        }
    }
}

impl Library {
    fn text_of(&self, path: &Path) -> Option<String> {
        let own = self.own.as_ref()?.iter().find(|own| own.symbol.path == path)?;
        Some(own.symbol.text.clone())
    }

    /// The library is read anew after a change of its folder; what went wrong is said.
    fn done(&mut self, result: Result<(), SaveError>) -> Option<Effect> {
        self.own = None;
        result.err().map(|error| Effect::Say(Tone::Error, error.message()))
    }

    fn save(&mut self, naming: &Naming, ws: &Workspace) -> Option<Effect> {
        let folder = self.folder.clone()?;
        let result = match &naming.of {
            Some(path) => file::library_rename(path, &naming.text),
            None => {
                let text = file::clip_write(ws.committed(), ws.hall(), ws.selection());
                file::library_add(&folder, &naming.text, &text)
            }
        };
        let kept = result.is_ok() && naming.of.is_none();
        let said = kept.then(|| {
            Effect::Say(Tone::Success, Message::new("furniture-kept").with("name", naming.text.trim().to_owned()))
        });
        self.done(result.map(|_| ())).or(said)
    }

    fn contents(&mut self, ui: &mut Ui, ws: &Workspace) -> Asked {
        let words = ws.words();
        let mut asked = Asked::default();
        self.search(ui, words);
        let foot = if self.folder.is_some() { theme::CONTROL + 10.0 } else { 0.0 };
        let query = Query::new(&self.typed);
        let height = (ui.available_height() - foot).max(60.0);
        ui.spacing_mut().item_spacing.y = 0.0;
        ScrollArea::vertical().id_salt("pieces").auto_shrink([false, false]).max_height(height).show(ui, |ui| {
            let own: Vec<&Own> = self.own.iter().flatten().filter(|own| query.admits(&own.names)).collect();
            if !own.is_empty() {
                group_heading(ui, &words.t("furniture-own"));
                own.iter().for_each(|own| own_row(ui, words, own, &mut asked));
            }
            let mut is_empty = own.is_empty();
            for group in FurnitureGroup::ALL {
                let of_group = |offer: &&Offer| offer.kind.group() == group && query.admits(&offer.names);
                let found: Vec<&Offer> = self.pieces.iter().filter(of_group).collect();
                if found.is_empty() {
                    continue;
                }
                is_empty = false;
                group_heading(ui, &words.t(group.key()));
                for offer in found {
                    piece_row(ui, words, offer, ws.defaults().furniture == offer.kind, &mut asked);
                }
            }
            if is_empty {
                ui.add_space(8.0);
                ui.label(RichText::new(words.t("panels-nothing-found")).color(Theme::of(ui).text_muted));
            }
        });
        if self.folder.is_some() {
            ui.add_space(6.0);
            self.keep_ui(ui, ws, &mut asked);
        }
        asked
    }

    fn search(&mut self, ui: &mut Ui, words: Words) {
        let theme = Theme::of(ui);
        let line = TextEdit::singleline(&mut self.typed)
            .hint_text(RichText::new(words.t("furniture-search")).color(theme.text_muted))
            .align(Align2::LEFT_CENTER)
            .prefix(icons::text(icons::SEARCH).size(16.0).color(theme.mark))
            .desired_width(f32::INFINITY)
            .char_limit(100)
            .show(ui);
        let response = line.response.response.clone().accessible_name(words.t("furniture-search"));
        if response.lost_focus() && ui.input(|input| input.key_pressed(Key::Escape)) {
            self.typed.clear();
        }
        ui.add_space(4.0);
    }

    /// The button that keeps the selection as a symbol; while its name is typed, the field for it.
    fn keep_ui(&mut self, ui: &mut Ui, ws: &Workspace, asked: &mut Asked) {
        let words = ws.words();
        let Some(naming) = &mut self.naming else {
            let can = !ws.selection().is_empty();
            let button = ui.add_enabled_ui(can, |ui| quiet_button(ui, words.t("furniture-keep").into_owned())).inner;
            if button.on_disabled_hover_text(words.t("furniture-keep-needs")).clicked() {
                self.ask_name();
            }
            return;
        };
        let line = TextEdit::singleline(&mut naming.text)
            .hint_text(RichText::new(words.t("furniture-name")).color(Theme::of(ui).text_muted))
            .align(Align2::LEFT_CENTER)
            .desired_width(f32::INFINITY)
            .char_limit(60)
            .show(ui);
        let response = line.response.response.clone().accessible_name(words.t("furniture-name"));
        if std::mem::take(&mut naming.is_new) {
            response.request_focus();
        }
        if response.lost_focus() {
            let enter = ui.input(|input| input.key_pressed(Key::Enter));
            if enter && !naming.text.trim().is_empty() {
                asked.save = true;
            } else {
                self.naming = None;
            }
        }
    }
}

/// A row: picture, name, size. Draws attention to the piece in hand.
fn row(ui: &mut Ui, id: &str, name: &str, size: &str, is_in_hand: bool, keep_free: f32) -> (Response, Option<Rect>) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let response = ui.interact(rect, ui.scope_id().with(id), Sense::click_and_drag());
    response.widget_info(|| WidgetInfo::selected(Role::Button, true, is_in_hand, format!("{name}, {size}")));
    if !ui.is_rect_visible(rect) {
        return (response, None);
    }
    let theme = Theme::of(ui);
    let fill = match (is_in_hand, response.hovered()) {
        (true, _) => theme.accent_soft,
        (false, true) => theme.hover,
        (false, false) => egui::Color32::TRANSPARENT,
    };
    let (color, quiet) =
        if is_in_hand { (theme.on_accent_soft, theme.on_accent_soft) } else { (theme.text, theme.text_muted) };
    ui.painter().rect_filled(rect, CornerRadius::same(theme::RADIUS), fill);
    let picture =
        Rect::from_center_size(pos2(rect.left() + 6.0 + PICTURE / 2.0, rect.center().y), Vec2::splat(PICTURE));
    let left = picture.right() + 10.0;
    let body = TextStyle::Body.resolve(ui.style());
    let room = rect.right() - 8.0 - keep_free - left;
    let (text, cut) = fitted(ui, name, body, color, room);
    ui.painter().galley(pos2(left, rect.center().y - text.size().y - 0.5), text, color);
    let (figure, _) = fitted(ui, size, FontId::proportional(theme::SMALL), quiet, room);
    ui.painter().galley(pos2(left, rect.center().y + 1.5), figure, quiet);
    focus_ring(ui, &response);
    let response = if cut { response.on_hover_text(name) } else { response };
    (response, Some(picture))
}

/// What a row's pointer asks for.
fn hear(response: &Response, what: impl FnOnce() -> What, asked: &mut Asked) {
    if response.drag_stopped() {
        asked.carry = Some(Carried { what: what(), is_dropped: true });
        response.ctx.request_repaint();
    } else if response.dragged() {
        asked.carry = Some(Carried { what: what(), is_dropped: false });
        response.ctx.request_repaint();
    } else if response.clicked() {
        asked.take = Some(what());
    }
}

fn piece_row(ui: &mut Ui, words: Words, offer: &Offer, is_in_hand: bool, asked: &mut Asked) {
    let name = words.t(offer.kind.key());
    let (response, picture) = row(ui, offer.kind.key(), &name, &size_text(words, offer.kind.size()), is_in_hand, 0.0);
    if let Some(picture) = picture {
        sketch(ui.painter(), offer.picture.iter(), picture, ui.visuals().dark_mode);
    }
    hear(&response, || What::Piece(offer.kind), asked);
}

fn own_row(ui: &mut Ui, words: Words, own: &Own, asked: &mut Asked) {
    let symbol = &own.symbol;
    let id = symbol.path.to_string_lossy();
    let (response, picture) = row(ui, &id, &symbol.name, &size_text(words, own.size), false, 52.0);
    if let Some(picture) = picture {
        sketch(ui.painter(), own.pictures.iter().map(Arc::as_ref), picture, ui.visuals().dark_mode);
    }
    hear(&response, || What::Own(symbol.path.clone()), asked);
    let buttons = [(m::ICON_EDIT, "furniture-rename", 40.0), (icons::DELETE, "furniture-remove", 14.0)];
    for (icon, key, from_right) in buttons {
        let center: Pos2 = pos2(response.rect.right() - from_right, response.rect.center().y);
        let rect = Rect::from_center_size(center, Vec2::splat(24.0));
        let name = words.with(key, &[("name", symbol.name.as_str().into())]);
        let builder = UiBuilder::new().max_rect(rect).id_salt((id.as_ref(), key));
        let button = sized_icon_button(&mut ui.new_child(builder), icon, &name, Look::Plain, rect.size());
        if tip(button, &name, None).clicked() {
            let path = Some(symbol.path.clone());
            if key == "furniture-rename" { asked.rename = path } else { asked.remove = path }
        }
    }
}
