//! Pictograms on a grid of a hundred by a hundred, after ISO 7010 (escape, fire, first aid) and the
//! usual signs of public information; drawn from polygons, so that every pen shows the same.

use super::Ink;
use super::brush::{Brush, Spot, arc};

/// The ground of a sign: a square with round corners.
pub(super) fn ground(b: &mut Brush, ink: Ink) {
    b.round_rect(0.0, 0.0, 100.0, 100.0, 14.0, ink);
}

/// The emergency exit: a man runs through a door. A hundred wide, seventy deep.
pub(super) fn exit(b: &mut Brush) {
    let on = Ink::OnSign;
    b.round_rect(0.0, 15.0, 100.0, 70.0, 8.0, Ink::Exit);
    // the doorway
    b.fill(&[(64.0, 22.0), (92.0, 22.0), (92.0, 78.0), (85.0, 78.0), (85.0, 29.0), (64.0, 29.0)], on);
    // the man
    b.disc((52.5, 29.0), 5.6, on);
    b.fill(&[(43.0, 35.0), (54.0, 37.0), (47.0, 57.0), (38.0, 53.0)], on);
    b.limb(&[(51.0, 39.0), (60.0, 48.0), (69.0, 44.0)], 5.0, on);
    b.limb(&[(44.5, 38.0), (33.0, 38.0), (27.0, 47.0)], 5.0, on);
    b.limb(&[(45.0, 54.0), (57.0, 60.0), (53.0, 76.0)], 6.0, on);
    b.limb(&[(41.0, 54.0), (36.0, 66.0), (20.0, 67.5)], 6.0, on);
}

/// A fire hydrant: bonnet, barrel, outlets and foot.
pub(super) fn hydrant(b: &mut Brush) {
    ground(b, Ink::Fire);
    let on = Ink::OnSign;
    let mut bonnet = arc((50.0, 36.0), 18.0, 180.0, 360.0, 10);
    bonnet.extend([(68.0, 40.0), (32.0, 40.0)]);
    b.fill(&bonnet, on);
    b.rect(46.0, 12.0, 8.0, 8.0, on);
    b.rect(36.0, 44.0, 28.0, 34.0, on);
    b.rect(22.0, 50.0, 14.0, 14.0, on);
    b.rect(64.0, 50.0, 14.0, 14.0, on);
    b.rect(28.0, 80.0, 44.0, 8.0, on);
    b.disc((50.0, 57.0), 7.0, Ink::Fire);
}

/// A fire extinguisher: cylinder, valve and hose.
pub(super) fn extinguisher(b: &mut Brush) {
    ground(b, Ink::Fire);
    let on = Ink::OnSign;
    b.round_rect(38.0, 36.0, 30.0, 52.0, 8.0, on);
    b.rect(49.0, 24.0, 8.0, 12.0, on);
    b.fill(&[(45.0, 16.0), (76.0, 10.0), (76.0, 17.0), (57.0, 25.0), (45.0, 25.0)], on);
    b.limb(&[(46.0, 22.0), (32.0, 26.0), (26.0, 44.0), (24.0, 62.0)], 6.0, on);
}

/// An electrical panel: a lightning flash.
pub(super) fn panel(b: &mut Brush) {
    ground(b, Ink::Equipment);
    let flash = [(56.0, 10.0), (26.0, 56.0), (46.0, 56.0), (40.0, 90.0), (74.0, 40.0), (52.0, 40.0)];
    b.fill(&flash, Ink::OnSign);
}

/// First aid: a white cross on green.
pub(super) fn first_aid(b: &mut Brush) {
    ground(b, Ink::Exit);
    b.rect(40.0, 18.0, 20.0, 64.0, Ink::OnSign);
    b.rect(18.0, 40.0, 64.0, 20.0, Ink::OnSign);
}

/// Information: the letter i.
pub(super) fn information(b: &mut Brush) {
    ground(b, Ink::Entrance);
    let on = Ink::OnSign;
    b.disc((50.0, 24.0), 8.5, on);
    b.fill(
        &[
            (38.0, 40.0),
            (57.0, 40.0),
            (57.0, 74.0),
            (64.0, 74.0),
            (64.0, 82.0),
            (37.0, 82.0),
            (37.0, 74.0),
            (44.0, 74.0),
            (44.0, 48.0),
            (38.0, 48.0),
        ],
        on,
    );
}

/// Registration: a badge on its ribbon.
pub(super) fn registration(b: &mut Brush) {
    ground(b, Ink::Entrance);
    let on = Ink::OnSign;
    b.limb(&[(30.0, 10.0), (46.0, 36.0)], 5.0, on);
    b.limb(&[(70.0, 10.0), (54.0, 36.0)], 5.0, on);
    b.round_rect(26.0, 36.0, 48.0, 52.0, 6.0, on);
    b.disc((50.0, 54.0), 8.0, Ink::Entrance);
    let mut shoulders = arc((50.0, 78.0), 14.0, 180.0, 360.0, 8);
    shoulders.push((36.0, 78.0));
    b.fill(&shoulders, Ink::Entrance);
}

fn person(b: &mut Brush, x: f64, outline: &[Spot]) {
    b.disc((x, 20.0), 8.0, Ink::OnSign);
    let outline: Vec<Spot> = outline.iter().map(|(dx, y)| (x + dx, *y)).collect();
    b.fill(&outline, Ink::OnSign);
}

/// Toilets: a woman and a man.
pub(super) fn toilets(b: &mut Brush) {
    ground(b, Ink::Equipment);
    person(
        b,
        29.0,
        &[
            (-7.0, 31.0),
            (7.0, 31.0),
            (15.0, 54.0),
            (10.0, 56.0),
            (6.0, 46.0),
            (13.0, 66.0),
            (6.0, 66.0),
            (6.0, 88.0),
            (-6.0, 88.0),
            (-6.0, 66.0),
            (-13.0, 66.0),
            (-6.0, 46.0),
            (-10.0, 56.0),
            (-15.0, 54.0),
        ],
    );
    b.rect(49.0, 14.0, 2.0, 72.0, Ink::OnSign);
    person(
        b,
        71.0,
        &[
            (-12.0, 31.0),
            (12.0, 31.0),
            (13.0, 58.0),
            (8.0, 58.0),
            (7.5, 42.0),
            (7.0, 88.0),
            (1.0, 88.0),
            (0.0, 62.0),
            (-1.0, 88.0),
            (-7.0, 88.0),
            (-7.5, 42.0),
            (-8.0, 58.0),
            (-13.0, 58.0),
        ],
    );
}

/// A lounge: an armchair.
pub(super) fn lounge(b: &mut Brush) {
    ground(b, Ink::Equipment);
    let on = Ink::OnSign;
    b.round_rect(28.0, 22.0, 44.0, 34.0, 10.0, on);
    b.round_rect(14.0, 40.0, 16.0, 40.0, 7.0, on);
    b.round_rect(70.0, 40.0, 16.0, 40.0, 7.0, on);
    b.rect(33.0, 60.0, 34.0, 18.0, on);
    b.rect(24.0, 80.0, 8.0, 8.0, on);
    b.rect(68.0, 80.0, 8.0, 8.0, on);
}

/// A stage: a microphone.
pub(super) fn stage(b: &mut Brush) {
    ground(b, Ink::Equipment);
    let on = Ink::OnSign;
    b.round_rect(39.0, 12.0, 22.0, 42.0, 11.0, on);
    let mut holder = arc((50.0, 44.0), 23.0, 0.0, 180.0, 12);
    holder.extend(arc((50.0, 44.0), 17.0, 180.0, 0.0, 12));
    b.fill(&holder, on);
    b.rect(47.0, 65.0, 6.0, 16.0, on);
    b.rect(33.0, 81.0, 34.0, 7.0, on);
}

/// Interpreters: a headset.
pub(super) fn interpreting(b: &mut Brush) {
    ground(b, Ink::Equipment);
    let on = Ink::OnSign;
    let mut band = arc((50.0, 52.0), 34.0, 180.0, 360.0, 16);
    band.extend(arc((50.0, 52.0), 27.0, 360.0, 180.0, 16));
    b.fill(&band, on);
    b.round_rect(14.0, 50.0, 17.0, 28.0, 6.0, on);
    b.round_rect(69.0, 50.0, 17.0, 28.0, 6.0, on);
    b.limb(&[(79.0, 78.0), (72.0, 86.0), (56.0, 86.0)], 5.0, on);
}

/// A meeting room: people at a table.
pub(super) fn meeting(b: &mut Brush) {
    ground(b, Ink::Equipment);
    let on = Ink::OnSign;
    b.round_rect(22.0, 38.0, 56.0, 24.0, 6.0, on);
    for x in [32.0, 50.0, 68.0] {
        b.disc((x, 25.0), 7.0, on);
        b.disc((x, 75.0), 7.0, on);
    }
}

/// Catering: fork and knife.
pub(super) fn catering(b: &mut Brush) {
    ground(b, Ink::Equipment);
    let on = Ink::OnSign;
    for x in [26.0, 34.0, 42.0] {
        b.rect(x, 14.0, 4.0, 24.0, on);
    }
    b.fill(
        &[
            (26.0, 36.0),
            (46.0, 36.0),
            (46.0, 42.0),
            (39.5, 50.0),
            (39.5, 88.0),
            (32.5, 88.0),
            (32.5, 50.0),
            (26.0, 42.0),
        ],
        on,
    );
    b.fill(&[(62.0, 14.0), (68.0, 14.0), (68.0, 88.0), (61.0, 88.0), (61.0, 58.0), (55.0, 56.0), (56.0, 30.0)], on);
}

/// Storage: a box.
pub(super) fn storage(b: &mut Brush) {
    ground(b, Ink::Equipment);
    let on = Ink::OnSign;
    b.rect(16.0, 20.0, 68.0, 18.0, on);
    b.rect(21.0, 42.0, 58.0, 40.0, on);
    b.rect(40.0, 50.0, 20.0, 6.0, Ink::Equipment);
}
