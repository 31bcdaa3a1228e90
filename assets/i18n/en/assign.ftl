edit-assign = Give { edit-what } to { $holder }
edit-share = Let { $holder } share { edit-what }
edit-unassign = Take { edit-what } away from its exhibitor
edit-release = Take all booths away from { edit-what }
edit-swap = Swap the exhibitors of booths { $first } and { $second }
edit-move-holder = Move { $holder } from booth { $from } to booth { $to }
edit-place = Lay { edit-what } for { $holder }
edit-place-each = Lay { edit-what } for as many exhibitors
edit-refused-booth = This booth is no longer in the plan.
edit-refused-has = { $holder } has this already: { edit-what }.
edit-refused-taken = Booth { $number } is taken by { $holder }.
edit-refused-share = Nobody has booth { $number } yet: give it to { $holder } instead of sharing it.
edit-refused-stands = { $holder } stands in booth { $number } already.
edit-refused-nobody = Nobody stands here: { edit-what }.
edit-refused-no-booth = There is no booth to take away: { edit-what }.
edit-refused-no-holder = Nobody has booth { $number }.
edit-refused-swap-one = Two different booths are needed.
edit-refused-swap-nobody = Nobody has booth { $first } or booth { $second }.
edit-refused-swap-same = { $holder } has both booths, { $first } and { $second }.
fit-blocked = Booth { $number } is blocked
fit-held = { $number } is held by { $holder }
fit-too-small = Too small: { $needed } needed, { $found } here
fit-too-large = Larger than due: { $needed } due, { $found } here
fit-other-pavilion = Wants a place in { $pavilion }
fit-other-country = Not for this country: pavilion { $pavilion }
fit-beside = Beside { $holder } in { $number }, which it must not be
fit-few-sides = { $found ->
    [one] { $found } open side, { $wished } wished
   *[other] { $found } open sides, { $wished } wished
}
fit-online = Takes part online only
fit-area-of = { $found } of { $needed }
fit-area = { $found }
carry-give = { $n ->
    [1] Give booth { $number }
   *[other] Give the { $n } selected booths
}
carry-give-each = Give each of { $n } a booth
carry-share = { $n ->
    [1] Share booth { $number }
   *[other] Share the { $n } selected booths
}
carry-move = Move to booth { $number }
carry-swap = Swap places with { $holder } in { $number }
carry-lay = { $n ->
    [1] A new booth
   *[other] { $n } new booths
}
carry-ask = { $holder } has booth { $number }
carry-not-here = Not here
carry-of = { $holder }: { $reason }
carry-with-area = { $action } · { $area }
carry-exhibitors = { $n ->
    [one] { $n } exhibitor
   *[other] { $n } exhibitors
}
carry-refused-counts = { $exhibitors } exhibitors and { $booths } booths: choose as many booths as exhibitors, or only one.
carry-replace = Replace { $holder } by { $name }
carry-swap-places = Let the two swap places
carry-share-with = Let { $name } share the booth
carry-keys = ↑ ↓ choose    Enter carry out    Esc cancel
command-assign-exhibitor = Assign exhibitor…
command-add-co-exhibitor = Add co-exhibitor…
command-swap-exhibitors = Swap exhibitors
command-unassign = Unassign
assign-title = Exhibitor for { $n ->
    [1] booth { $number }
   *[other] { $n } booths
}
assign-share-title = Co-exhibitor in { $n ->
    [1] booth { $number }
   *[other] { $n } booths
}
assign-search = Search exhibitors
assign-none = No exhibitor is called “{ $typed }”.
assign-keys = ↑ ↓ choose    Enter assign    Esc close
assign-holds = has { $numbers }
chip-drag = Drag { $name } to another booth
chip-hint = Drag onto another booth: swap, or move where it is free. With Shift it shares. A click chooses another exhibitor.
assign-confirm = Assign
assign-share-confirm = Add
exhibitors-show = Which exhibitors are shown
exhibitors-all = All exhibitors
exhibitors-for-selection = Who suits the selected booths
exhibitors-directory = Show in the directory
exhibitors-share = Let share the selected booths
exhibitors-release = Take all booths away
exhibitors-drag = Drag onto the plan: a booth, several selected ones, or empty floor.
exhibitors-due-together = { $area } due together
exhibitors-contracted = { $area } contracted, { $held } placed
exhibitors-wished = { $area } wished, { $held } placed
exhibitors-wishes-pavilion = Wishes a place in { $name }
exhibitors-wishes-sides = { $n ->
    [one] Wishes { $n } open side
   *[other] Wishes { $n } open sides
}
exhibitors-not-beside = Not beside { $names }
command-toggle-plan-beside = Plan beside the directory
needs-held-booth = Select a booth that somebody has first.
needs-swap-booths = Select two booths, of which somebody has at least one, to swap their exhibitors.
fit-has-all = Has all of its area already
