//! The pages of the window: the floor, the directory, the review.
//!
//! Which page is in sight belongs to the workspace, because requests move between pages: to reveal a booth
//! is to go to the floor.

use super::{Command, Effect, Workspace};
use crate::model::ExhibitorId;

/// A page of the window: one way of working on the project.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Page {
    /// The plan and its tools.
    #[default]
    Floor,
    /// Exhibitors, booths and pavilions in tables.
    Directory,
    /// Figures and lists about the whole plan.
    Review,
}

impl Page {
    /// All pages, in their order.
    pub const ALL: [Self; 3] = [Self::Floor, Self::Directory, Self::Review];

    /// The key of its name.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Floor => "page-floor",
            Self::Directory => "page-directory",
            Self::Review => "page-review",
        }
    }

    /// The command that goes to it.
    #[must_use]
    pub const fn command(self) -> Command {
        match self {
            Self::Floor => Command::ShowFloor,
            Self::Directory => Command::ShowDirectory,
            Self::Review => Command::ShowReview,
        }
    }
}

impl Workspace {
    /// The page in sight.
    #[must_use]
    pub const fn page(&self) -> Page {
        self.page
    }

    /// The exhibitor in hand: the one that the directory and the exhibitors' panel show; none where it was
    /// removed.
    #[must_use]
    pub fn exhibitor(&self) -> Option<ExhibitorId> {
        self.exhibitor.filter(|id| self.project().exhibitors.contains_key(id))
    }

    /// Whether the directory shows the plan beside its table.
    pub const fn set_plan_beside(&mut self, beside: bool) {
        self.plan_beside = beside;
    }

    /// Brings the plan into sight: the directory may show it already.
    pub(super) fn show_plan(&mut self) {
        if !(self.page == Page::Directory && self.plan_beside) {
            self.show_page(Page::Floor);
        }
    }

    /// Goes to a page. What a tool had begun is taken back: it could not be seen from elsewhere.
    pub(super) fn show_page(&mut self, page: Page) -> Vec<Effect> {
        if self.page != page {
            self.drop_tool();
            self.stop_carrying();
            self.propose(None); // it is for the plan's own page
            self.page = page;
        }
        Vec::new()
    }

    /// Takes an exhibitor in hand, without leaving the page.
    pub(super) fn choose_exhibitor(&mut self, exhibitor: Option<ExhibitorId>) -> Vec<Effect> {
        self.exhibitor = exhibitor;
        Vec::new()
    }
}
