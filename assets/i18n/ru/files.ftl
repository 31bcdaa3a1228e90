# Почему файл не открывается или не сохраняется.
files-cannot-open = Не удалось открыть { $file }. { $why }
files-cannot-save = Не удалось сохранить { $file }; прежнее содержимое не изменено. { $why }
files-not-found = Такого файла нет.
files-no-folder = Такой папки нет.
files-folder = Нужен файл, а это папка.
files-no-permission = Нет прав на это действие; возможно, файл или папка доступны только для чтения.
files-read-only = Файл помечен как доступный только для чтения.
files-read-only-disk = Диск доступен только для чтения.
files-disk-full = Диск заполнен.
files-system = Сообщение системы: { $reason }.
files-too-large = Файл может быть не больше { $limit } МБ, а занимает { $found } МБ.
files-empty = Файл пуст.
files-not-text = Нужен текст в UTF-8, а байт { $byte } к нему не относится.
files-not-a-plan = Нужен план Fairwright, который начинается с «Fairwright(format: 1», а файл начинается с «{ $found }».
files-newer = Файл записан в формате { $found } более новой версией Fairwright; эта версия читает форматы до { $known }. Чтобы открыть файл, установите новую версию.
files-unknown-format = Нужен формат от 1 до { $known }, а указан формат { $found }.
files-too-many = { $limit ->
    [one] План вмещает не больше { $limit } записи, а в файле их { $found }.
   *[other] План вмещает не больше { $limit } записей, а в файле их { $found }.
}
files-too-many-to-save = { $limit ->
    [one] План вмещает не больше { $limit } записи, а в этом их больше.
   *[other] План вмещает не больше { $limit } записей, а в этом их больше.
}
files-unsound = В таком виде план нельзя было бы снова открыть: { $what }. Отмените или исправьте это и сохраните снова.
files-not-items = В буфере обмена нет ничего, что можно вставить в план.

# Где ошибка.
files-at = Строка { $line }, столбец { $column }: { $what }.
files-in-record = { $kind } { $id }: { $what }
files-in-field = поле `{ $field }`: { $what }

# Что не так в тексте.
files-expected = ожидается: { $expected }; найдено: { $found }
files-ends-early = ожидается: { $expected }, но файл здесь кончается; возможно, он обрезан
files-cut-off = файл кончается посреди записи; возможно, он обрезан
files-open-text = у этого текста нет закрывающей кавычки; возможно, файл обрезан
files-open-comment = этот комментарий не закрыт знаками `*/`
files-stray = неожиданный знак `{ $found }`
files-not-ron = это не план в формате RON ({ $reason })
files-too-deep = слишком глубокая вложенность; плану хватает нескольких уровней
files-unknown-field = неизвестное поле `{ $field }`; ожидается одно из: { $known }
files-unknown-field-in = неизвестное поле `{ $field }` в { $within }; ожидается одно из: { $known }
files-missing-field = нет поля `{ $field }`
files-missing-field-in = в { $within } нет поля `{ $field }`
files-field-twice = поле `{ $field }` указано дважды
files-a-text = текст в кавычках
files-a-number = число
files-a-name = имя поля
files-true-or-false = `true` или `false`
files-one-of = одно из слов { $words }
files-nothing-more = конец файла

# Что не так в записи.
files-kind-event = событие
files-kind-rate-card = прейскурант
files-kind-hall = зал
files-kind-layout = расстановка
files-kind-pavilion = павильон
files-kind-building = здание зала
files-kind-plan = план расстановки
files-kind-booth = стенд
files-kind-sale = продажа стенда
files-kind-exhibitor = экспонент
files-kind-person = человек
files-an-id = идентификатор из 13 знаков (0-9 и a-z без i, l, o, u)
files-a-country = код страны из двух букв, например "KZ"
files-a-date = дата, например "2026-06-30"
files-a-time = время, например "08:30"
files-whole-number = целое число от { $least } до { $most }
files-decimal-number = число от { $least } до { $most }, не больше { $decimals ->
    [one] { $decimals } знака после запятой
   *[other] { $decimals } знаков после запятой
}
files-id-twice = этот идентификатор использован дважды; у каждой записи должен быть свой
files-dangling = `{ $field }` указывает на запись, которой нет в файле: { $kind } { $target }
files-layout-of-other-hall = `current` указывает на расстановку { $layout } другого зала
files-none-such = в файле нет записи с этим идентификатором: { $kind }
files-not-in-plan = эта запись относится к зданию зала и должна быть в `buildings`, а не в расстановке
files-not-in-building = эта запись относится к расстановке и должна быть в `plans`, а не в здании зала
files-off-plan = все углы должны быть не дальше { $limit } от начала координат, а один дальше
files-shape = нужны либо `at` и `size` (с `turn`, если есть поворот), либо `outline`
files-supply-place = нужны либо `at` и `size` лючка, либо `from`, `to` и `width` канала
files-long-text = в тексте может быть не больше { $limit } знаков, а их { $found }
files-outline-few = в контуре должно быть не меньше 3 точек, а их { $found }
files-outline-many = в контуре может быть не больше { $limit } точек, а их { $found }
files-slot = интервал должен кончаться позже, чем начинается, а указано { $from } – { $to }
files-many-fees = сборов может быть не больше { $limit }, а их { $found }
files-premiums = нужно либо `open_side_premium`, либо `open_premiums`, а указаны оба поля
files-outline-off = контур должен быть не дальше { $limit } от начала координат, а есть точка { $at }
files-outline-repeated = соседние точки должны различаться, а { $at } повторяется
files-outline-crossing = контур не должен пересекать сам себя, а стороны { $first } и { $second } встречаются
files-outline-flat = контур должен охватывать площадь, а её нет
