//! Figures derived from a project: areas, occupancy, open sides.
