//! Project files: what is written is read back, and what is broken is refused with its place.

use fairwright::file::{open, read, write};
use fairwright::geometry::*;
use fairwright::model::*;
use fairwright::words::LocalText;
use std::sync::Arc;

#[test]
fn smoke() {
    let mut p = Project::default();
    let (h, l) = (HallId::seeded(1, 0), LayoutId::seeded(1, 1));
    let outline = Polygon::rect(Rect::at(Point::ORIGIN, Size::new(60_000, 40_000))).unwrap();
    p.halls.insert(h, Arc::new(Hall::new(LocalText::en("N1"), outline, l)));
    p.layouts.insert(l, Arc::new(Layout { hall: h, name: LocalText::default() }));
    for n in 0..10_000 {
        let at = Point::new((n % 100) * 3000, (n / 100) * 3000);
        let booth = Booth::new(&format!("A{n}"), Shape::rect(at, Size::new(3000, 3000)));
        let item = Item::new(Part::Booth(booth));
        p.set(Key::Item(FloorId::Layout(l), ItemId::seeded(2, n as u64)), Some(item.into()));
    }
    let t = std::time::Instant::now();
    let text = write(&p);
    eprintln!("write {:?} {} bytes", t.elapsed(), text.len());
    let t = std::time::Instant::now();
    let q = read(text.as_bytes()).unwrap_or_else(|e| panic!("{e}"));
    eprintln!("read {:?}", t.elapsed());
    assert!(p == q);
    let cut = &text[..1200];
    eprintln!("{text:.1200}");
    eprintln!("{}", read(cut.as_bytes()).unwrap_err());
    for (from, to) in [
        ("size: (3000", "size: (-3000"),
        ("size: (3000", "size: (1e300"),
        ("size: (3000", "size: (\"a\""),
        ("number:", "nummer:"),
        ("Booth(", "Both("),
        ("size: (3000, ", "size: (3000 "),
        ("format: 1", "format: 7"),
        ("at: (", "at: [("),
        ("(format", "((((format"),
        ("halls", "halls: {}, halls"),
        ("number: ", "number: 3 "),
    ] {
        let bad = text.replacen(from, to, 1);
        eprintln!("{}", read(bad.as_bytes()).unwrap_err());
    }
    eprintln!("{}", open(std::path::Path::new("/tmp")).unwrap_err());
}
