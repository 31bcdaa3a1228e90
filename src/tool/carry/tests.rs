use super::*;
use crate::edit::Edit;
use crate::geometry::{Area, Mm, Polygon, Shape, Size};
use crate::model::{Booth, Exhibitor, FloorId, Hall, Item, Items, LayoutId, Part, Sale, Status};
use crate::tool::{Layers, Modifiers, PlanIndex, SnapSettings, ToolDefaults};
use crate::words::{Lang, LocalText, Words};

const HALL: HallId = HallId::from_u64(1);
const LAYOUT: LayoutId = LayoutId::from_u64(2);

const fn booth(n: u64) -> ItemId {
    ItemId::from_u64(n)
}

const fn who(n: u64) -> ExhibitorId {
    ExhibitorId::from_u64(n)
}

/// Four booths of 3 m by 3 m, A1 to A4, 1 m apart, in a hall of 40 m by 30 m; exhibitor 1 has A1, exhibitor 2
/// has A2 and exhibitors 3 and 4, who are to have 9 m² and 18 m², have none. A4 is blocked.
fn plan() -> Project {
    let outline = Polygon::rect(Rect::at(Point::ORIGIN, Size::new(40_000, 30_000))).unwrap();
    let mut project = Project::default();
    project.halls.insert(HALL, Arc::new(Hall::new(LocalText::en("N1"), outline, LAYOUT)));
    let item = |n: u64| {
        let shape = Shape::rect(Point::new(place(n), 9000), Size::new(3000, 3000));
        (booth(n), Arc::new(Item::new(Part::Booth(Booth::new(&format!("A{n}"), shape)))))
    };
    project.floors.insert(FloorId::Layout(LAYOUT), (1..=4).map(item).collect::<Items>());
    for (n, name, area) in [(1, "Acme", 9), (2, "Globex", 9), (3, "Initech", 9), (4, "Umbrella", 18)] {
        let contracted = Some(Area::square_metres(area));
        let exhibitor = Exhibitor { name: LocalText::en(name), contracted, ..Exhibitor::default() };
        project.exhibitors.insert(who(n), Arc::new(exhibitor));
    }
    for n in [1, 2] {
        let sale = Sale { status: Status::Contracted, exhibitor: Some(who(n)), ..Sale::default() };
        project.sales.insert(booth(n), Arc::new(sale));
    }
    project.sales.insert(booth(4), Arc::new(Sale { status: Status::Blocked, ..Sale::default() }));
    project
}

fn place(n: u64) -> i32 {
    i32::try_from(n).unwrap() * 4000
}

fn middle(n: u64) -> Point {
    Point::new(place(n) + 1500, 10_500)
}

/// What a carry to a point comes to: what the card says, and the landing.
struct Tried {
    said: Vec<String>,
    verdict: Option<Verdict>,
    landing: Landing,
    overlay: Overlay,
}

struct Trial {
    project: Project,
    selection: BTreeSet<ItemId>,
    modifiers: Modifiers,
}

impl Trial {
    fn new() -> Self {
        Self { project: plan(), selection: BTreeSet::new(), modifiers: Modifiers::default() }
    }

    fn choose(mut self, booths: &[u64]) -> Self {
        self.selection = booths.iter().copied().map(booth).collect();
        self
    }

    fn shift(mut self) -> Self {
        self.modifiers.shift = true;
        self
    }

    fn carry(&self, cargo: Cargo, at: Point) -> Tried {
        let index = PlanIndex::new(&self.project, HALL);
        let (layers, defaults) = (Layers::default(), ToolDefaults::default());
        let words = Words::of(Lang::En);
        let scene = Scene {
            project: &self.project,
            hall: HALL,
            index: &index,
            selection: &self.selection,
            layers: &layers,
            snap: SnapSettings::default(),
            defaults: &defaults,
            active_pavilion: None,
            modifiers: self.modifiers,
            mm_per_px: 40.0,
            visible: Rect::at(Point::ORIGIN, Size::new(40_000, 30_000)),
            words,
        };
        let mut carry = Carry::new(cargo, &self.project, HALL);
        carry.hover(at, &scene);
        let report = carry.report(&scene);
        let said = report.iter().flat_map(|report| {
            let reasons = report.reasons.iter().map(|reason| &reason.text);
            std::iter::once(&report.action)
                .chain(reasons)
                .map(|text| words.say(text).replace('\u{a0}', " "))
                .collect::<Vec<_>>()
        });
        Tried {
            said: said.collect(),
            verdict: report.as_ref().map(|report| report.verdict),
            landing: carry.put_down(&scene),
            overlay: carry.overlay(&scene),
        }
    }

    fn listed(&self, exhibitors: &[u64], at: Point) -> Tried {
        self.carry(Cargo::listed(exhibitors.iter().copied().map(who).collect()), at)
    }

    fn holder_of(&self, exhibitor: u64, from: u64, at: Point) -> Tried {
        self.carry(Cargo::of_booth(who(exhibitor), booth(from)), at)
    }
}

impl Tried {
    fn after(&self, trial: &Trial) -> Project {
        let Landing::Edit(edit) = &self.landing else { panic!("{:?} of {:?}", self.landing, self.said) };
        edit.applied(&trial.project)
    }

    fn edit(&self) -> &Edit {
        let Landing::Edit(edit) = &self.landing else { panic!("{:?} of {:?}", self.landing, self.said) };
        edit
    }

    fn refused(&self) -> String {
        let Landing::Refused(refusal) = &self.landing else { panic!("{:?} of {:?}", self.landing, self.said) };
        Words::of(Lang::En).say(&refusal.0)
    }
}

fn holder(project: &Project, n: u64) -> Option<ExhibitorId> {
    project.sale(booth(n)).exhibitor
}

#[test]
fn an_exhibitor_from_a_list_gets_the_booth_under_it() {
    let trial = Trial::new();
    let tried = trial.listed(&[3], middle(3));
    assert_eq!((tried.said.as_slice(), tried.verdict), (&["Give booth A3".to_owned()][..], Some(Verdict::Good)));
    assert_eq!(holder(&tried.after(&trial), 3), Some(who(3)));
    assert_eq!(tried.overlay.ghosts[0].tone, Tone::Good);
    let tried = trial.listed(&[4], middle(3));
    assert_eq!(tried.said, ["Give booth A3", "Too small: 18 m² needed, 9 m² here"]);
    assert_eq!((tried.verdict, tried.overlay.ghosts[0].tone), (Some(Verdict::Bad), Tone::Bad));
    assert_eq!(holder(&tried.after(&trial), 3), Some(who(4)), "people decide");
}

#[test]
fn a_blocked_booth_refuses_and_a_taken_one_asks() {
    let trial = Trial::new();
    let tried = trial.listed(&[3], middle(4));
    assert_eq!(tried.refused(), "Booth A4 is blocked; make it available first.");
    assert_eq!(tried.said, ["Not here", "Booth A4 is blocked; make it available first."]);
    let tried = trial.listed(&[3], middle(1));
    assert_eq!(tried.said, ["Acme has booth A1", "A1 is held by Acme"]);
    let Landing::Ask(question) = &tried.landing else { panic!("{:?}", tried.landing) };
    assert_eq!(question.answers(), [Answer::Replace, Answer::Share], "it has no booth to swap");
    let replaced = question.edit(&trial.project, Answer::Replace).unwrap().applied(&trial.project);
    assert_eq!(holder(&replaced, 1), Some(who(3)));
    let shared = question.edit(&trial.project, Answer::Share).unwrap().applied(&trial.project);
    assert_eq!(shared.sale(booth(1)).co_exhibitors, [who(3)]);
    let Landing::Ask(question) = trial.listed(&[2], middle(1)).landing else { panic!("asked") };
    assert_eq!(question.answers(), [Answer::Replace, Answer::Swap, Answer::Share]);
    let swapped = question.edit(&trial.project, Answer::Swap).unwrap().applied(&trial.project);
    assert_eq!((holder(&swapped, 1), holder(&swapped, 2)), (Some(who(2)), Some(who(1))));
}

#[test]
fn shift_shares() {
    let trial = Trial::new().shift();
    let tried = trial.listed(&[3], middle(1));
    assert_eq!(tried.said, ["Share booth A1"]);
    assert_eq!(tried.after(&trial).sale(booth(1)).co_exhibitors, [who(3)]);
    let tried = trial.listed(&[3], middle(3));
    assert_eq!((tried.said.len(), tried.verdict), (2, Some(Verdict::Bad)));
    assert_eq!(tried.refused(), "Nobody has booth A3 yet: give it to Initech instead of sharing it.");
}

#[test]
fn selected_booths_are_given_all_together() {
    let mut trial = Trial::new().choose(&[1, 3]);
    trial.project.sales.clear();
    let tried = trial.listed(&[4], middle(3));
    assert_eq!(
        (tried.said.as_slice(), tried.verdict),
        (&["Give the 2 selected booths".to_owned()][..], Some(Verdict::Good))
    );
    let after = tried.after(&trial);
    assert_eq!((holder(&after, 1), holder(&after, 3)), (Some(who(4)), Some(who(4))));
    let tried = trial.listed(&[4], middle(2));
    assert_eq!(tried.said[0], "Give booth A2", "a booth that is not selected stands alone");
    let tried = trial.listed(&[3, 4], middle(1));
    assert_eq!(tried.said, ["Give each of 2 a booth", "Umbrella: Too small: 18 m² needed, 9 m² here"]);
    let after = tried.after(&trial);
    assert_eq!((holder(&after, 1), holder(&after, 3)), (Some(who(3)), Some(who(4))));
    assert!(trial.listed(&[1, 3, 4], middle(1)).refused().starts_with("3 exhibitors and 2 booths"));
    let shared = trial.listed(&[3, 4], middle(2)).after(&trial).sale(booth(2));
    assert_eq!((shared.exhibitor, shared.co_exhibitors.as_slice()), (Some(who(3)), &[who(4)][..]));
}

#[test]
fn a_holder_swaps_moves_and_stays() {
    let trial = Trial::new().choose(&[1]);
    let tried = trial.holder_of(1, 1, middle(2));
    assert_eq!(tried.said, ["Swap places with Globex in A2"]);
    assert_eq!(tried.verdict, Some(Verdict::Good));
    let after = tried.after(&trial);
    assert_eq!((holder(&after, 1), holder(&after, 2)), (Some(who(2)), Some(who(1))));
    let tried = trial.holder_of(1, 1, middle(3));
    assert_eq!((tried.said.as_slice(), tried.verdict), (&["Move to booth A3".to_owned()][..], Some(Verdict::Good)));
    let after = tried.after(&trial);
    assert_eq!((holder(&after, 1), holder(&after, 3)), (None, Some(who(1))));
    assert_eq!(after.sale(booth(3)).status, Status::Contracted, "all that was agreed goes along");
    let tried = trial.holder_of(1, 1, middle(1));
    assert_eq!((tried.said.len(), &tried.landing), (0, &Landing::Nothing));
}

#[test]
fn a_swap_tells_what_the_other_would_get() {
    let mut trial = Trial::new();
    let big = Shape::rect(Point::new(place(2), 9000), Size::new(3000, 6000));
    let floor = FloorId::Layout(LAYOUT);
    trial
        .project
        .set(crate::model::Key::Item(floor, booth(2)), Some(Item::new(Part::Booth(Booth::new("A2", big))).into()));
    let mut globex = trial.project.exhibitors[&who(2)].as_ref().clone();
    globex.contracted = Some(Area::square_metres(18));
    trial.project.exhibitors.insert(who(2), Arc::new(globex));
    let tried = trial.holder_of(1, 1, middle(2));
    assert_eq!(
        tried.said,
        [
            "Swap places with Globex in A2",
            "Globex: Too small: 18 m² needed, 9 m² here",
            "Larger than due: 9 m² due, 18 m² here",
        ]
    );
}

#[test]
fn over_empty_floor_a_booth_of_the_area_due_appears() {
    let trial = Trial::new();
    let tried = trial.listed(&[4], Point::new(20_040, 20_030));
    assert_eq!((tried.said.as_slice(), tried.verdict), (&["A new booth".to_owned()][..], Some(Verdict::Good)));
    let after = tried.after(&trial);
    let id = tried.edit().added_items().next().unwrap();
    let new = after.find_item(HALL, id).unwrap().1.booth().unwrap();
    let bounds = new.shape.bounds();
    assert_eq!(bounds.size(), Size::new(6000, 3000));
    assert_eq!((bounds.min.x.0 % 500, bounds.min.y.0 % 500), (0, 0), "on the grid: {bounds:?}");
    assert_eq!((after.sale(id).exhibitor, new.number.as_str()), (Some(who(4)), "A5"));
    assert!(!tried.overlay.pills.is_empty() && !tried.overlay.ghosts.is_empty());
    let mut turned = Trial::new();
    turned.modifiers.alt = true;
    let tried = turned.listed(&[4], Point::new(20_040, 20_030));
    let after = tried.after(&turned);
    let id = tried.edit().added_items().next().unwrap();
    assert_eq!(after.find_item(HALL, id).unwrap().1.bounds().size(), Size::new(3000, 6000));
}

#[test]
fn a_new_booth_beside_others_snaps_to_them_and_does_not_overlap() {
    let trial = Trial::new();
    let tried = trial.listed(&[3], Point::new(place(4) + 4600, 10_400));
    let after = tried.after(&trial);
    let id = tried.edit().added_items().next().unwrap();
    let bounds = after.find_item(HALL, id).unwrap().1.bounds();
    assert_eq!(bounds.min, Point::new(place(4) + 3000, 9000), "wall to wall with A4");
    let tried = trial.listed(&[3], Point::new(place(4) + 3400, 10_400));
    assert_eq!(tried.refused(), "Overlaps: Booth A4");
    assert_eq!(tried.verdict, Some(Verdict::Bad));
    assert_eq!(trial.listed(&[3], Point::new(-5000, 10_400)).refused(), "Outside the hall");
}

#[test]
fn several_exhibitors_make_a_row() {
    let trial = Trial::new();
    let tried = trial.listed(&[3, 4], Point::new(20_000, 20_000));
    assert_eq!(tried.said[0], "2 new booths");
    let after = tried.after(&trial);
    let mut bounds: Vec<Rect> =
        tried.edit().added_items().map(|id| after.find_item(HALL, id).unwrap().1.bounds()).collect();
    bounds.sort_by_key(|bounds| bounds.min.x);
    assert_eq!(bounds[0].max.x, bounds[1].min.x);
    assert_eq!(bounds[1].width(), Mm(6000));
    assert_eq!(Words::of(Lang::En).say(&tried.edit().label), "Lay 2 booths for as many exhibitors");
}

#[test]
fn the_holder_of_a_booth_moves_to_a_new_one() {
    let trial = Trial::new();
    let tried = trial.holder_of(1, 1, Point::new(20_000, 20_000));
    assert_eq!((tried.said.as_slice(), tried.verdict), (&["A new booth".to_owned()][..], Some(Verdict::Good)));
    let after = tried.after(&trial);
    let id = tried.edit().added_items().next().unwrap();
    assert_eq!((holder(&after, 1), after.sale(id).status), (None, Status::Contracted));
}

#[test]
fn booths_are_tinted_by_how_they_suit() {
    let carry = Carry::new(Cargo::listed(vec![who(3)]), &plan(), HALL);
    let verdicts: Vec<Verdict> = carry.tints().iter().map(|tint| tint.verdict).collect();
    assert_eq!(verdicts, [Verdict::Bad, Verdict::Bad, Verdict::Good, Verdict::Bad]);
    assert_eq!(Carry::new(Cargo::listed(vec![who(99)]), &plan(), HALL).tints(), []);
}
