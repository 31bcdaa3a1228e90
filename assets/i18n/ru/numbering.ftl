edit-refused-no-booths = Здесь нет стендов, которые можно пронумеровать.
edit-refused-skip = Здесь ожидается номер, например 4, или диапазон, например 40-49, а не «{ $found }».
edit-refused-no-number = Свободных номеров не осталось: слишком много пропущено.
edit-refused-field = Для номеров нет поля { $found }.
edit-refused-no-count = В шаблоне нужен порядковый номер: { $field }.
command-number-booths = Нумерация стендов…
command-check-numbers = Проверить номера стендов
numbering-title = Нумерация стендов
numbering-tab-scheme = Схема
numbering-tab-changes = Замены
numbering-tab-check = Проверка
numbering-scope = Стенды
numbering-hall = Весь зал
numbering-chosen = Выбранные: { $n }
numbering-pavilion = Павильон
numbering-which = Павильон
numbering-choose-again = Взять выбранные сейчас ({ $n })
numbering-way = Порядок
numbering-top-left = Начать слева вверху
numbering-top-right = Начать справа вверху
numbering-bottom-right = Начать справа внизу
numbering-bottom-left = Начать слева внизу
numbering-rows = По рядам
numbering-columns = По столбцам
numbering-back = Змейкой
numbering-back-why = Каждый второй ряд идёт с другого конца
numbering-lanes = Буквы
numbering-lane-row = На каждый ряд
numbering-lane-aisle = На каждый проход
numbering-lane-parity = На проход, чёт и нечет
numbering-number = Номер
numbering-pattern = Шаблон
numbering-field-hall = Зал
numbering-field-pavilion = Павильон
numbering-field-aisle = Буква
numbering-field-count = Счёт
numbering-first-aisle = Первая буква
numbering-start = Начать с
numbering-step = Шаг
numbering-digits = Цифр
numbering-count-on = Сквозной счёт по рядам
numbering-by-front = Широкие берут несколько
numbering-by-front-why = Один номер на каждый такой отрезок фронта: номера по сторонам прохода стоят напротив, а широкий стенд можно разделить
numbering-front = Отрезок
numbering-leave-out = Пропустить и сохранить
numbering-skip-counts = Без номеров
numbering-skip-digits = Без цифр
numbering-keep = Сохранить
numbering-keep-none = Ничего
numbering-keep-contracted = Законтрактованные
numbering-keep-reserved = Также забронированные
numbering-summary = { $changed ->
    [0] Ничего не меняется
    [one] Изменится { $changed } стенд
    [few] Изменятся { $changed } стенда
   *[other] Изменятся { $changed } стендов
} · { $kept ->
    [0] номеров не сохранено
    [one] { $kept } сохраняет номер
   *[other] { $kept } сохраняют номера
}
numbering-take = Нумеровать
numbering-taken = { $n ->
    [one] Новый номер у { $n } стенда
   *[other] Новые номера у { $n } стендов
}
numbering-only-changed = Только с новым номером
numbering-nothing-changes = Номера не меняются.
numbering-none = без номера
numbering-kept = Сохраняет номер
numbering-clean = У каждого стенда зала свой номер, пропусков нет.
numbering-same = Один номер у нескольких
numbering-without = Без номера
numbering-gaps = Пропуски
numbering-booths = { $n ->
    [one] { $n } стенд
    [few] { $n } стенда
   *[other] { $n } стендов
}
built-size = факт. { $width } × { $depth }
built-shell-scheme = Стандартная застройка
built-nominal = 1,00 м
built-module = Модуль
built-rows = Ряды
built-most-drift = Наибольший сдвиг
built-show = Показать или скрыть на плане
built-runs-into = выходит на { $by }
built-narrows = проход { $to } вместо { $from }
built-more-rows = { $n ->
    [one] и ещё { $n } ряд
    [few] и ещё { $n } ряда
   *[other] и ещё { $n } рядов
}
built-booth = По факту
built-shift = Сдвиг вдоль ряда
built-row-drift = Сдвиг всего ряда
command-toggle-built = Фактические размеры
numbering-wrong = { $n ->
    [one] У { $n } стенда номер общий или его нет
   *[other] У { $n } стендов номер общий или его нет
}
edit-use-layout = Показать { edit-what }
edit-refused-layout = Этого варианта уже нет в плане.
edit-refused-last-layout = Это единственный вариант зала.
edit-refused-layout-name = Варианту нужно название.
needs-two-layouts = У зала ещё нет другого варианта.
command-copy-layout = Попробовать вариант…
command-empty-layout = Пустой вариант…
command-rename-layout = Переименовать вариант…
command-delete-layout = Удалить вариант
command-compare-layouts = Сравнить варианты…
command-translate-numbers = Старые и новые номера…
layout-name = Вариант
layout-unnamed = Первый план
layout-next = План { $n }
layout-add = Добавить
layout-menu = Варианты зала
layout-use = Показать
compare-title = Варианты рядом
compare-current = Текущий: он считается в цифрах и на бумаге
compare-show = Показать { $name }
compare-with = Отличия: { $name }
compare-differences = Отличия
compare-share = Доля нетто
compare-income = Доход, все стенды
compare-taken = Доход, занятые
compare-overlaps = Перекрытия
compare-wrong-numbers = Ошибки номеров
compare-found = { $n ->
    [0] { $name }: стенды те же
    [one] { $name }: отличается { $n } стенд
    [few] { $name }: отличаются { $n } стенда
   *[other] { $name }: отличаются { $n } стендов
}
compare-displaced = { $n ->
    [one] { $n } экспонент там без стенда
    [few] { $n } экспонента там без стенда
   *[other] { $n } экспонентов там без стенда
}
compare-added = только там
compare-removed = там нет
compare-resized = другой размер
compare-moved = перенесён
compare-changed = изменён
translation-title = Старые и новые номера
translation-since = С
translation-until = По
translation-copy = Копировать
translation-csv = Таблица CSV…
translation-copied = { $n ->
    [one] Скопирована { $n } строка
    [few] Скопированы { $n } строки
   *[other] Скопировано { $n } строк
}
translation-none = В эти дни номера не менялись.
translation-hall = Зал
translation-old = Старый номер
translation-new = Новый номер
translation-exhibitor = Экспонент
translation-day = День
