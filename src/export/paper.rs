//! Sizes of paper and scales.

use std::str::FromStr;

/// A size of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Paper {
    /// ISO 216, 841 mm by 1189 mm.
    A0,
    /// ISO 216, 594 mm by 841 mm.
    A1,
    /// ISO 216, 420 mm by 594 mm.
    A2,
    /// ISO 216, 297 mm by 420 mm.
    A3,
    /// ISO 216, 210 mm by 297 mm.
    A4,
    /// ANSI/ASME Y14.1, 8.5 in by 11 in.
    AnsiA,
    /// ANSI/ASME Y14.1, 11 in by 17 in.
    AnsiB,
    /// ANSI/ASME Y14.1, 17 in by 22 in.
    AnsiC,
    /// ANSI/ASME Y14.1, 22 in by 34 in.
    AnsiD,
    /// ANSI/ASME Y14.1, 34 in by 44 in.
    AnsiE,
}

impl Paper {
    /// All sizes, in the order of menus.
    pub const ALL: [Self; 10] = [
        Self::A0,
        Self::A1,
        Self::A2,
        Self::A3,
        Self::A4,
        Self::AnsiA,
        Self::AnsiB,
        Self::AnsiC,
        Self::AnsiD,
        Self::AnsiE,
    ];

    /// The shorter and the longer side in millimetres.
    #[must_use]
    pub const fn sides(self) -> (f64, f64) {
        match self {
            Self::A0 => (841.0, 1189.0),
            Self::A1 => (594.0, 841.0),
            Self::A2 => (420.0, 594.0),
            Self::A3 => (297.0, 420.0),
            Self::A4 => (210.0, 297.0),
            Self::AnsiA => (215.9, 279.4),
            Self::AnsiB => (279.4, 431.8),
            Self::AnsiC => (431.8, 558.8),
            Self::AnsiD => (558.8, 863.6),
            Self::AnsiE => (863.6, 1117.6),
        }
    }

    /// Its name on the sheet: `A1`, `ANSI D`.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::A0 => "A0",
            Self::A1 => "A1",
            Self::A2 => "A2",
            Self::A3 => "A3",
            Self::A4 => "A4",
            Self::AnsiA => "ANSI A",
            Self::AnsiB => "ANSI B",
            Self::AnsiC => "ANSI C",
            Self::AnsiD => "ANSI D",
            Self::AnsiE => "ANSI E",
        }
    }

    /// Its name on the command line: `a1`, `ansi-d`.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::A0 => "a0",
            Self::A1 => "a1",
            Self::A2 => "a2",
            Self::A3 => "a3",
            Self::A4 => "a4",
            Self::AnsiA => "ansi-a",
            Self::AnsiB => "ansi-b",
            Self::AnsiC => "ansi-c",
            Self::AnsiD => "ansi-d",
            Self::AnsiE => "ansi-e",
        }
    }
}

/// A text that names no size of paper.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected a0 to a4 or ansi-a to ansi-e, found `{0}`")]
pub struct UnknownPaper(String);

impl FromStr for Paper {
    type Err = UnknownPaper;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let same = |paper: &Self| paper.tag().eq_ignore_ascii_case(text);
        Self::ALL.into_iter().find(same).ok_or_else(|| UnknownPaper(text.to_owned()))
    }
}

/// How large the plan stands on paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Scale {
    /// The largest usual scale at which the plan fits on one sheet.
    #[default]
    Fit,
    /// One to this many; on several sheets where one is too small.
    OneTo(u32),
}

impl Scale {
    /// The scales that menus offer.
    pub const MENU: [Self; 8] = [
        Self::Fit,
        Self::OneTo(50),
        Self::OneTo(100),
        Self::OneTo(200),
        Self::OneTo(250),
        Self::OneTo(500),
        Self::OneTo(1000),
        Self::OneTo(2000),
    ];

    /// The largest scale that may be asked for: one to ten.
    pub const LARGEST: u32 = 10;
    /// The smallest scale that may be asked for: one to a million.
    pub const SMALLEST: u32 = 1_000_000;
}

/// A text that is no scale.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("expected fit or a scale such as 1:200 (1:10 to 1:1000000), found `{0}`")]
pub struct BadScale(String);

impl FromStr for Scale {
    type Err = BadScale;
    fn from_str(text: &str) -> Result<Self, Self::Err> {
        if text.eq_ignore_ascii_case("fit") {
            return Ok(Self::Fit);
        }
        let number = text.strip_prefix("1:").or_else(|| text.strip_prefix("1：")).and_then(|n| n.trim().parse().ok());
        match number {
            Some(number) if (Self::LARGEST..=Self::SMALLEST).contains(&number) => Ok(Self::OneTo(number)),
            Some(_) | None => Err(BadScale(text.to_owned())),
        }
    }
}

/// The largest usual scale, as one to how many, that is not larger than one to `needed`.
pub(super) fn usual_scale(needed: f64) -> u32 {
    const STEPS: [u32; 10] = [100, 125, 150, 200, 250, 300, 400, 500, 600, 750];
    const LARGE: [u32; 5] = [10, 20, 25, 50, 75];
    let decades = [1, 10, 100, 1000].into_iter().flat_map(|tens| STEPS.map(|step| step * tens));
    let mut usual = LARGE.into_iter().chain(decades);
    usual.find(|scale| f64::from(*scale) >= needed).unwrap_or(Scale::SMALLEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn papers_and_scales_are_read_from_their_tags() {
        for paper in Paper::ALL {
            assert_eq!(paper.tag().parse(), Ok(paper));
            let (short, long) = paper.sides();
            assert!(short < long);
        }
        assert!("A5".parse::<Paper>().is_err());
        assert_eq!("1:200".parse(), Ok(Scale::OneTo(200)));
        assert_eq!("FIT".parse(), Ok(Scale::Fit));
        for bad in ["200", "1:0", "1:-5", "2:100", "1:1.5", "1:9999999", "", "1:"] {
            assert_eq!(bad.parse::<Scale>(), Err(BadScale(bad.to_owned())));
        }
    }

    #[test]
    fn the_next_usual_scale_is_never_larger_than_needed() {
        for (needed, wanted) in [
            (3.0, 10),
            (51.0, 75),
            (100.0, 100),
            (101.0, 125),
            (206.0, 250),
            (751.0, 1000),
            (1001.0, 1250),
            (6001.0, 7500),
        ] {
            assert_eq!(usual_scale(needed), wanted, "{needed}");
        }
        assert_eq!(usual_scale(f64::INFINITY), Scale::SMALLEST);
        assert_eq!(usual_scale(1e9), Scale::SMALLEST);
    }
}
