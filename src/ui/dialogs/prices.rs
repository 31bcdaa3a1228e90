//! The price list: floor, open sides, services, fees; what it would bring is shown while it is typed.
//!
//! Nothing is written before the dialog is confirmed; then all of it is one undo step.

use super::super::controls::{self, Look};
use super::super::icons;
use super::super::money;
use super::super::theme::{self, Theme};
use super::Deed;
use super::fields::{self, AmountBox};
use super::frame::{self, Foot};
use crate::app::{Request, Workspace};
use crate::edit::{self, Edit, RateCardChange, Refusal};
use crate::model::{
    BoothKind, Fee, FeePer, ItemId, Money, OpenPremiums, OpenSides, Project, RateCard, ServicePrices, Status,
};
use crate::stats::{Payers, price_of, stands};
use crate::words::{Lang, LocalText, Message, Words};
use eframe::egui::{Context, RichText, Ui, vec2};
use std::collections::BTreeMap;

/// The highest price that the list's fields take: a million million, as `edit` does.
const MOST: Money = Money(100_000_000_000_000);
/// The highest share, in hundredths of a per cent.
const MOST_SHARE: Money = Money(OpenPremiums::MOST as i64);

/// The dialog's width, in points: two columns of fields.
const WIDTH: f32 = 780.0;
/// The height of what the list would bring.
const OUTLOOK: f32 = 112.0;

/// The dialog's state.
pub struct Prices {
    currency: String,
    rates: [AmountBox; 2],
    /// Of two, three and four open sides, and of an upper deck.
    shares: [AmountBox; 4],
    services: [AmountBox; 6],
    fees: Vec<FeeFields>,
    /// The language in which the names of fees are typed.
    lang: Lang,
    next_key: u64,
    /// The open sides of all booths, which prices do not change.
    sides: BTreeMap<ItemId, OpenSides>,
    before: Income,
    outlook: Option<Outlook>,
    fresh: bool,
}

/// The fields of a fee; the key tells them apart while they come and go.
struct FeeFields {
    key: u64,
    name: LocalText,
    amount: AmountBox,
    per: FeePer,
}

/// What a list that was typed would do.
struct Outlook {
    card: RateCard,
    edit: Result<Option<Edit>, Message>,
    after: Income,
}

/// What booths bring.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
struct Income {
    all: Money,
    taken: Money,
    /// How many have an agreed price, which no list changes.
    agreed: usize,
    unpriced: usize,
}

const KINDS: [BoothKind; 2] = [BoothKind::ShellScheme, BoothKind::RawSpace];
const SHARES: [&str; 4] = ["sales-two-open", "sales-three-open", "sales-four-open", "sales-upper-deck"];
const SERVICES: [&str; 6] = [
    "sales-price-power",
    "sales-price-water",
    "sales-price-air",
    "sales-price-internet",
    "sales-price-drain",
    "sales-price-rigging",
];

impl Prices {
    /// The dialog on the price list as it is.
    #[must_use]
    pub fn new(ws: &Workspace) -> Self {
        let (project, words) = (ws.committed(), ws.words());
        let card = &project.rate_card;
        let price = |money: Money| AmountBox::new(words, Some(money).filter(|money| *money != Money::default()), MOST);
        let share = |share: u32| {
            let share = Money(share.into());
            AmountBox::new(words, Some(share).filter(|share| *share != Money::default()), MOST_SHARE)
        };
        let (open, services) = (card.open_premiums, card.services);
        let sides: BTreeMap<ItemId, OpenSides> =
            stands(project).into_iter().map(|stand| (stand.id, stand.sides)).collect();
        let mut next_key = 0;
        let fees = card.fees.iter().map(|fee| {
            next_key += 1;
            let amount = AmountBox::new(words, Some(fee.amount), MOST);
            FeeFields { key: next_key, name: fee.name.clone(), amount, per: fee.per }
        });
        Self {
            currency: card.currency.clone(),
            rates: KINDS.map(|kind| AmountBox::new(words, card.rate(kind), MOST)),
            shares: [open.two, open.three, open.four, card.upper_deck].map(share),
            services: [
                services.per_kilowatt,
                services.water,
                services.air,
                services.internet,
                services.drain,
                services.rigging_per_kg,
            ]
            .map(price),
            fees: fees.collect(),
            lang: ws.lang(),
            next_key,
            before: Income::of(project, &sides),
            sides,
            outlook: None,
            fresh: true,
        }
    }

    /// Shows the dialog; true when it is over.
    pub fn ui(&mut self, ctx: &Context, ws: &Workspace, words: Words, deeds: &mut Vec<Deed>) -> bool {
        let foot = frame::dialog(ctx, words, &words.t("sales-price-list"), WIDTH, |ui| {
            frame::body_above(ui, OUTLOOK, |ui| self.fields_ui(ui, words));
            self.look_ahead(ws);
            self.outlook_ui(ui, words);
            let can = self.is_sound() && self.outlook.as_ref().is_some_and(|outlook| outlook.edit.is_ok());
            frame::foot(ui, words, &words.t("dialog-apply"), can)
        });
        self.fresh = false;
        if foot == Foot::Confirmed
            && let Some(Outlook { edit: Ok(Some(edit)), .. }) = self.outlook.take()
        {
            deeds.push(Deed::Ask(Request::Take(Ok(edit))));
        }
        foot != Foot::Open
    }

    fn is_sound(&self) -> bool {
        let fees = self.fees.iter().map(|fee| &fee.amount);
        self.rates.iter().chain(&self.shares).chain(&self.services).chain(fees).all(AmountBox::is_sound)
    }

    fn fields_ui(&mut self, ui: &mut Ui, words: Words) {
        let name = words.t("sales-currency");
        let first = self.fresh;
        fields::row(ui, &name, |ui| {
            let size = vec2(88.0, theme::CONTROL);
            ui.allocate_ui(size, |ui| fields::text(ui, &name, "CNY", &mut self.currency, first));
        });
        let currency = self.currency.trim().to_uppercase();
        ui.columns(2, |columns| {
            if let [left, right] = columns {
                self.floor_ui(left, words, &currency);
                self.services_ui(right, words, &currency);
            }
        });
        self.fees_ui(ui, words, &currency);
    }

    fn floor_ui(&mut self, ui: &mut Ui, words: Words, currency: &str) {
        heading(ui, &words.t("sales-floor-prices"));
        let square_metre = format!("{currency} / {}²", words.metre_unit());
        for (kind, field) in KINDS.into_iter().zip(&mut self.rates) {
            let name = words.t(kind.key());
            fields::row(ui, &name, |ui| field.ui(ui, words, &name, square_metre.trim_start()));
        }
        for (key, field) in SHARES.into_iter().zip(&mut self.shares) {
            let name = words.t(key);
            let unit = if key == "sales-upper-deck" { "sales-per-cent-of-rate" } else { "sales-per-cent-more" };
            fields::row(ui, &name, |ui| field.ui(ui, words, &name, &words.t(unit)));
        }
    }

    fn services_ui(&mut self, ui: &mut Ui, words: Words, currency: &str) {
        heading(ui, &words.t("sales-service-prices"));
        for (key, field) in SERVICES.into_iter().zip(&mut self.services) {
            let name = words.t(key);
            let per = match key {
                "sales-price-power" => "panels-unit-kw",
                "sales-price-rigging" => "panels-unit-kg",
                _ => "sales-connection",
            };
            let unit = format!("{currency} / {}", words.t(per));
            fields::row(ui, &name, |ui| field.ui(ui, words, &name, unit.trim_start()));
        }
    }

    fn fees_ui(&mut self, ui: &mut Ui, words: Words, currency: &str) {
        heading(ui, &words.t("sales-fees"));
        if !self.fees.is_empty() {
            let name = words.t("event-language");
            fields::row(ui, &name, |ui| {
                let langs = Lang::ALL.map(|lang| (lang, lang.own_name().to_owned()));
                controls::segmented(ui, &name, &mut self.lang, &langs)
            });
        }
        let lang = self.lang;
        self.fees.retain_mut(|fee| ui.push_id(("fee", fee.key), |ui| fee.ui(ui, words, lang, currency)).inner);
        let add = eframe::egui::Button::new((icons::text(icons::ADD), words.t("sales-fee-add").into_owned()));
        let add = ui.add_enabled(self.fees.len() < RateCard::MOST_FEES, add);
        if add.accessible_name(words.t("sales-fee-add")).clicked() {
            self.next_key += 1;
            let amount = AmountBox::new(words, None, MOST);
            let (key, name) = (self.next_key, LocalText::default());
            self.fees.push(FeeFields { key, name, amount, per: FeePer::default() });
        }
    }

    /// The list as it is typed.
    fn typed(&self) -> RateCard {
        let money = |field: &AmountBox| field.value().unwrap_or_default();
        let share = |field: &AmountBox| u32::try_from(money(field).0).unwrap_or_default();
        let [two, three, four, deck] = &self.shares;
        let [power, water, air, internet, drain, rigging] = &self.services;
        let rates = KINDS.into_iter().zip(&self.rates);
        RateCard {
            currency: self.currency.trim().to_uppercase(),
            rates: rates
                .filter_map(|(kind, field)| Some(crate::model::Rate { kind, per_square_metre: field.value()? }))
                .collect(),
            open_premiums: OpenPremiums { two: share(two), three: share(three), four: share(four) },
            upper_deck: share(deck),
            services: ServicePrices {
                per_kilowatt: money(power),
                water: money(water),
                air: money(air),
                internet: money(internet),
                drain: money(drain),
                rigging_per_kg: money(rigging),
            },
            fees: self
                .fees
                .iter()
                .map(|fee| Fee { name: fee.name.clone(), amount: money(&fee.amount), per: fee.per })
                .collect(),
        }
    }

    /// Works out what the list would do, where it is another one than in the last frame.
    fn look_ahead(&mut self, ws: &Workspace) {
        let card = self.typed();
        if self.outlook.as_ref().is_some_and(|outlook| outlook.card == card) {
            return;
        }
        let (edit, after) = match changed(ws.committed(), &card) {
            Ok(edit) => {
                let project = edit.as_ref().map(|edit| edit.applied(ws.committed()));
                let after = project.map_or(self.before, |project| Income::of(&project, &self.sides));
                (Ok(edit), after)
            }
            Err(Refusal(message)) => (Err(message), self.before),
        };
        self.outlook = Some(Outlook { card, edit, after });
    }

    /// What the booths bring now, and by the list that is typed.
    fn outlook_ui(&self, ui: &mut Ui, words: Words) {
        let Some(outlook) = &self.outlook else { return };
        let margin = eframe::egui::Margin { left: 20, right: 20, top: 8, bottom: 4 };
        controls::hairline(ui);
        eframe::egui::Frame::new().inner_margin(margin).show(ui, |ui| {
            ui.spacing_mut().item_spacing.y = 4.0;
            if let Err(message) = &outlook.edit {
                frame::note(ui, icons::WARNING, Theme::of(ui).warning, &words.say(message));
                return;
            }
            let (before, after) = (self.before, outlook.after);
            let currency = &outlook.card.currency;
            for (key, before, after) in
                [("sales-income-all", before.all, after.all), ("sales-income-taken", before.taken, after.taken)]
            {
                let name = words.t(key);
                fields::row(ui, &name, |ui| ui.label(theme::strong(change_text(words, before, after, currency))));
            }
            let mut notes = Vec::new();
            if after.agreed > 0 {
                notes.push(words.with("sales-agreed-stay", &[("n", after.agreed.into())]));
            }
            if after.unpriced > 0 {
                notes.push(words.with("sales-unpriced", &[("n", after.unpriced.into())]));
            }
            let text = RichText::new(notes.join(" ")).size(theme::SMALL).color(Theme::of(ui).text_muted);
            ui.add(eframe::egui::Label::new(text).truncate());
        });
    }
}

impl FeeFields {
    /// Shows the fee; false where it is to be taken out.
    fn ui(&mut self, ui: &mut Ui, words: Words, lang: Lang, currency: &str) -> bool {
        let mut stays = true;
        let (name, amount) = (words.t("sales-fee-name"), words.t("sales-fee-amount"));
        ui.horizontal(|ui| {
            let mut typed = self.name.exact(lang).unwrap_or_default().to_owned();
            let hint = self.name.get(lang).to_owned();
            ui.allocate_ui(vec2(250.0, theme::CONTROL), |ui| {
                ui.set_width(250.0);
                if fields::text(ui, &name, &hint, &mut typed, false).changed() {
                    self.name.set(lang, &typed);
                }
            });
            self.amount.ui(ui, words, &amount, currency);
            let per = [(FeePer::Booth, "sales-per-booth"), (FeePer::Exhibitor, "sales-per-exhibitor")];
            let per = per.map(|(per, key)| (per, words.t(key).into_owned()));
            controls::segmented(ui, &words.t("sales-fee-per"), &mut self.per, &per);
            let out = words.with("sales-fee-remove", &[("name", hint.into())]);
            let size = vec2(24.0, theme::CONTROL);
            stays =
                !controls::sized_icon_button(ui, icons::CLOSE, &out, Look::Plain, size).on_hover_text(&out).clicked();
        });
        stays
    }
}

impl Income {
    fn of(project: &Project, sides: &BTreeMap<ItemId, OpenSides>) -> Self {
        let payers = Payers::of(project);
        let mut income = Self::default();
        for (_, id, booth) in project.booths() {
            let price = price_of(project, &payers, id, booth, sides.get(&id).copied().unwrap_or_default());
            let is_taken = !matches!(project.sale(id).status, Status::Available | Status::Blocked);
            income.agreed += usize::from(price.agreed.is_some());
            let Some(total) = price.total() else {
                income.unpriced += 1;
                continue;
            };
            income.all = Money(income.all.0.saturating_add(total.0));
            if is_taken {
                income.taken = Money(income.taken.0.saturating_add(total.0));
            }
        }
        income
    }
}

/// The edit that makes a list the project's; none where it is already.
fn changed(project: &Project, card: &RateCard) -> Result<Option<Edit>, Refusal> {
    let rate = |kind| RateCardChange::Rate(kind, card.rate(kind));
    let changes = [
        RateCardChange::Currency(card.currency.clone()),
        rate(BoothKind::ShellScheme),
        rate(BoothKind::RawSpace),
        RateCardChange::OpenPremiums(card.open_premiums),
        RateCardChange::UpperDeck(card.upper_deck),
        RateCardChange::Services(card.services),
        RateCardChange::Fees(card.fees.clone()),
    ];
    let (mut after, mut whole) = (project.clone(), None::<Edit>);
    for change in changes {
        let edit = edit::change_rate_card(&after, change)?;
        if !edit.is_empty() {
            after = edit.applied(&after);
            whole = Some(whole.map_or_else(|| edit.clone(), |whole| whole.followed_by(&edit)));
        }
    }
    Ok(whole.filter(|edit| !edit.is_empty()).map(|edit| Edit { label: Message::new("sales-edit-list"), ..edit }))
}

/// `1,200 → 1,500 CNY (+300)`, or only what it is where nothing changes.
fn change_text(words: Words, before: Money, after: Money, currency: &str) -> String {
    let now = money::with_currency(words, after, currency);
    if before == after {
        return now;
    }
    let more = after.0.saturating_sub(before.0);
    let sign = if more > 0 { "+" } else { "" };
    format!("{} → {now} ({sign}{})", words.amount(before.0), words.amount(more))
}

fn heading(ui: &mut Ui, text: &str) {
    ui.add_space(6.0);
    controls::group_heading(ui, text);
}
