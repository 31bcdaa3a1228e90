edit-assign = Отдать экспоненту { $holder }: { edit-what }
edit-share = Подселить экспонента { $holder }: { edit-what }
edit-unassign = Освободить от экспонента: { edit-what }
edit-release = Снять со всех стендов: { edit-what }
edit-swap = Поменять местами экспонентов стендов { $first } и { $second }
edit-move-holder = Перевести экспонента { $holder } со стенда { $from } на стенд { $to }
edit-place = Разместить для экспонента { $holder }: { edit-what }
edit-place-each = Разместить для стольких же экспонентов: { edit-what }
edit-refused-booth = Этого стенда больше нет на плане.
edit-refused-has = У экспонента { $holder } это уже есть: { edit-what }.
edit-refused-taken = Стенд { $number } занят: { $holder }.
edit-refused-share = Стенд { $number } ещё никому не отдан: отдайте его экспоненту { $holder }, а не делите.
edit-refused-stands = { $holder } уже стоит на стенде { $number }.
edit-refused-nobody = Здесь никто не стоит: { edit-what }.
edit-refused-no-booth = Нет стендов, которые можно забрать: { edit-what }.
edit-refused-no-holder = Стенд { $number } никем не занят.
edit-refused-swap-one = Нужны два разных стенда.
edit-refused-swap-nobody = Стенды { $first } и { $second } никем не заняты.
edit-refused-swap-same = { $holder } занимает оба стенда, { $first } и { $second }.
fit-blocked = Стенд { $number } заблокирован
fit-held = { $number } занят: { $holder }
fit-too-small = Мало места: нужно { $needed }, здесь { $found }
fit-too-large = Больше положенного: положено { $needed }, здесь { $found }
fit-other-pavilion = Хочет стоять в павильоне { $pavilion }
fit-other-country = Не для этой страны: павильон { $pavilion }
fit-beside = Рядом { $holder } на стенде { $number }, а нельзя
fit-few-sides = { $found ->
    [one] { $found } открытая сторона, желательно { $wished }
    [few] { $found } открытые стороны, желательно { $wished }
   *[other] { $found } открытых сторон, желательно { $wished }
}
fit-online = Участвует только онлайн
fit-area-of = { $found } из { $needed }
fit-area = Здесь { $found }
carry-give = { $n ->
    [1] Отдать стенд { $number }
    [one] Отдать { $n } выбранный стенд
    [few] Отдать { $n } выбранных стенда
   *[other] Отдать { $n } выбранных стендов
}
carry-give-each = Каждому по стенду: { $n }
carry-share = { $n ->
    [1] Подселить на стенд { $number }
    [one] Подселить на { $n } выбранный стенд
    [few] Подселить на { $n } выбранных стенда
   *[other] Подселить на { $n } выбранных стендов
}
carry-move = Перевести на стенд { $number }
carry-swap = Поменять местами: { $holder }, стенд { $number }
carry-lay = { $n ->
    [1] Новый стенд
    [one] { $n } новый стенд
    [few] { $n } новых стенда
   *[other] { $n } новых стендов
}
carry-ask = Стенд { $number } занимает { $holder }
carry-not-here = Сюда нельзя
carry-of = { $holder }: { $reason }
carry-with-area = { $action } · { $area }
carry-exhibitors = { $n ->
    [one] { $n } экспонент
    [few] { $n } экспонента
   *[other] { $n } экспонентов
}
carry-refused-counts = Экспонентов { $exhibitors }, стендов { $booths }: выберите столько же стендов или только один.
carry-replace = Заменить: { $name } вместо { $holder }
carry-swap-places = Поменять обоих местами
carry-share-with = Подселить экспонента { $name }
carry-keys = ↑ ↓ выбор    Enter выполнить    Esc отмена
command-assign-exhibitor = Назначить экспонента…
command-add-co-exhibitor = Подселить экспонента…
command-swap-exhibitors = Поменять экспонентов местами
command-unassign = Снять экспонента
assign-title = Экспонент для { $n ->
    [1] стенда { $number }
    [one] { $n } стенда
   *[other] { $n } стендов
}
assign-share-title = Соэкспонент для { $n ->
    [1] стенда { $number }
    [one] { $n } стенда
   *[other] { $n } стендов
}
assign-search = Поиск экспонентов
assign-none = Нет экспонента с именем «{ $typed }».
assign-keys = ↑ ↓ выбор    Enter назначить    Esc закрыть
assign-holds = занимает { $numbers }
chip-drag = Перетащить { $name } на другой стенд
chip-hint = Перетащите на другой стенд: обмен, а на свободный — перевод. С Shift — подселение. Щелчок — выбрать другого экспонента.
assign-confirm = Назначить
assign-share-confirm = Подселить
exhibitors-show = Каких экспонентов показать
exhibitors-all = Все экспоненты
exhibitors-for-selection = Кому подходят выбранные стенды
exhibitors-directory = Показать в каталоге
exhibitors-share = Подселить на выбранные стенды
exhibitors-release = Снять со всех стендов
exhibitors-drag = Перетащите на план: на стенд, на несколько выбранных или на свободное место.
exhibitors-due-together = Вместе положено { $area }
exhibitors-contracted = По договору { $area }, размещено { $held }
exhibitors-wished = Желательно { $area }, размещено { $held }
exhibitors-wishes-pavilion = Хочет стоять в павильоне { $name }
exhibitors-wishes-sides = { $n ->
    [one] Хочет { $n } открытую сторону
    [few] Хочет { $n } открытые стороны
   *[other] Хочет { $n } открытых сторон
}
exhibitors-not-beside = Не рядом с: { $names }
command-toggle-plan-beside = План рядом с каталогом
needs-held-booth = Сначала выберите стенд, который кем-то занят.
needs-swap-booths = Выберите два стенда, из которых хотя бы один занят, чтобы поменять экспонентов.
fit-has-all = Положенная площадь уже размещена
