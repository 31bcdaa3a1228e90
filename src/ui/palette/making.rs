//! The index, made beside the window while the user begins to type.

use crate::app::Workspace;
use crate::find::Index;
use std::thread::JoinHandle;

/// An index for one state of the plan.
#[derive(Default)]
pub(super) struct Making {
    /// The state of the plan that it is for.
    of: u64,
    job: Option<JoinHandle<Index>>,
    index: Option<Index>,
}

impl Making {
    /// Begins to make the index, unless it is there or on its way.
    pub(super) fn begin(&mut self, ws: &Workspace) {
        if self.of == ws.base_revision() && (self.index.is_some() || self.job.is_some()) {
            return;
        }
        let project = ws.committed().clone();
        let job = std::thread::Builder::new().name("index".to_owned()).spawn(move || Index::new(&project));
        *self = Self { of: ws.base_revision(), job: job.ok(), index: None };
    }

    /// The index; waits where it is still on its way, which takes some milliseconds for the largest plans.
    pub(super) fn get(&mut self, ws: &Workspace) -> &Index {
        self.begin(ws);
        let job = self.job.take();
        self.index.get_or_insert_with(|| {
            // where there is no second thread to be had, or it failed, this one does it
            job.and_then(|job| job.join().ok()).unwrap_or_else(|| Index::new(ws.committed()))
        })
    }
}
