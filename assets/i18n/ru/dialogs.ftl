top-menu = Главное меню
top-saved = Сохранено
top-changed = Не сохранено
top-untouched = Новый план
top-no-file = Ещё не записано в файл
top-event-tip = Мероприятие и залы…
top-unnamed = Мероприятие без названия
top-search = Поиск стендов, экспонентов, команд
top-undo = Отменить: { $step }
top-redo = Повторить: { $step }
top-language = Язык
top-to-light = Светлая тема
top-to-dark = Тёмная тема
top-share = Поделиться
top-share-tip = Экспорт в PDF, SVG или PNG
menu-recent = Недавние файлы
status-net = Нетто { $net } из { $gross } · { $share }
status-net-why = Площадь всех стендов от общей площади зала
status-position = x { $x }  y { $y }
status-snap-grid = Привязка { $step }
status-snap-things = Привязка к объектам
status-snap-off = Без привязки
status-grid-step = Шаг сетки
toast-saved = Сохранено в { $file }
toast-exported = Экспортировано: { $file }
toast-show-folder = Открыть папку
toast-close = Закрыть сообщение
drop-here = Отпустите файл, чтобы открыть его
drop-dialog-open = Сначала закройте окно, затем перетащите файл ещё раз.
start-title = Добро пожаловать в Fairwright
start-subtitle = Залы, павильоны и стенды в одном документе.
start-new = Новый проект
start-new-text = По размеру, шаблону или контуру
start-open = Открыть файл
start-open-text = План Fairwright (.ron)
start-sample = Пример мероприятия
start-sample-text = Готовый план для знакомства
start-recent = Недавние файлы
start-missing = Файл не найден
start-empty = Здесь появятся открытые и сохранённые планы. Файл можно и перетащить в это окно.
dialog-close = Закрыть
dialog-cancel = Отмена
dialog-done = Готово
dialog-apply = Применить
dialog-preview = Предпросмотр
dialog-less = Меньше: { $name }
dialog-more = Больше: { $name }
dialog-length-bounds = Здесь нужна длина от { $least } до { $most }.
dialog-amount-bounds = Не больше { $most }.
picker-open-title = Открыть план
picker-save-title = Сохранить план как
picker-open = Открыть
picker-save = Сохранить
picker-up = На уровень выше
picker-home = Домашняя папка
picker-name = Имя файла
picker-open-hint = Выберите файл выше или введите путь
picker-save-hint = Имя файла
picker-replace = «{ $file }» уже есть. Заменить?
picker-replace-confirm = Заменить
picker-unreadable = Эту папку не удаётся прочитать: { $reason }
picker-empty = Здесь нет ни папок, ни файлов .{ $ending }
picker-desktop = Системное окно…
picker-kind = План Fairwright
new-title = Новый проект
new-event-name = Мероприятие
new-create = Создать проект
add-hall-title = Добавить зал
add-hall-confirm = Добавить зал
hall-name = Название зала
hall-way = Контур
hall-way-size = Размер
hall-way-template = Шаблон
hall-way-drawn = Рисунок
hall-width = Ширина
hall-depth = Глубина
hall-drawn-text = Отметьте углы щелчками; щёлкните первый ещё раз или нажмите Enter, чтобы замкнуть контур. Потом углы можно двигать.
hall-doors = С обычными дверями
hall-columns = С сеткой колонн
hall-column-step = Шаг колонн
hall-column-side = Сторона колонны
hall-facts = { $width } × { $depth } · { $area } · { $columns ->
    [0] без колонн
    [one] { $columns } колонна
    [few] { $columns } колонны
   *[other] { $columns } колонн
}
hall-no-outline = Контур ещё не замкнут.
pad-name = Доска для контура зала
pad-reach = Ширина доски
pad-clear = Очистить
pad-empty = Отметьте первый угол
unsaved-title = Сохранить изменения?
unsaved-text = В «{ $name }» есть изменения, которых нет в файле.
unsaved-save = Сохранить
unsaved-drop = Не сохранять
array-title = Повторить рядами
array-confirm = Повторить
array-columns = В ряд
array-rows = Рядов
array-column-gap = Зазор в ряду
array-row-gap = Зазор между рядами
array-overlapping = { $n ->
    [one] { $n } копия пересечётся с другими объектами.
    [few] { $n } копии пересекутся с другими объектами.
   *[other] { $n } копий пересекутся с другими объектами.
}
array-outside = { $n ->
    [one] { $n } копия выйдет за пределы зала.
    [few] { $n } копии выйдут за пределы зала.
   *[other] { $n } копий выйдут за пределы зала.
}
split-title = Разделить стенд
split-confirm = Разделить
split-how = Как
split-equal = Поровну
split-at = По линии
split-axis = Части
split-across = Рядом
split-down = Друг под другом
split-parts = Частей
split-from-left = От левого края
split-from-top = От верхнего края
split-keep = Номер остаётся
split-keep-left = Слева
split-keep-right = Справа
split-keep-top = Сверху
split-keep-bottom = Снизу
merge-title = Объединить стенды
merge-confirm = Объединить
merge-survivor = Этот стенд сохранит номер, продажу и заметки:
merge-booth = { $number } · { $area }
cut-title = Срезать угол
cut-confirm = Срезать
cut-corner = Угол
cut-width = Ширина
cut-depth = Глубина
corner-top-left = Вверху слева
corner-top-right = Вверху справа
corner-bottom-right = Внизу справа
corner-bottom-left = Внизу слева
event-title = Мероприятие и залы
event-page-event = Мероприятие
event-page-halls = Залы
event-language = Тексты на языке
event-name = Название
event-venue = Место
event-organiser = Организатор
event-first-day = Первый день
event-last-day = Последний день
event-plan-date = Дата плана
event-date-hint = например 23.08.2021
event-revision = Редакция
event-notes = Заметки
event-edit = Изменить мероприятие и залы
event-hall-name = Название: { $name }
event-hall-up = Выше: { $name }
event-hall-down = Ниже: { $name }
event-hall-remove = Убрать: { $name }
event-hall-facts = { $width } × { $depth } · { $area }
event-remove-hall = Вместе с залом { $n ->
    [one] исчезнет { $n } объект.
    [few] исчезнут { $n } объекта.
   *[other] исчезнет { $n } объектов.
} Нажмите «Убрать» ещё раз, чтобы подтвердить.
export-title = Поделиться планом
export-confirm = Выбрать файл…
export-save-title = Экспортировать в
export-format = Формат
export-hall = Зал
export-all-halls = Все залы по очереди
export-sheet = С рамкой, штампом и легендой
export-paper = Бумага
export-scale = Масштаб
export-fit = Как можно крупнее
export-width = Ширина
export-pixels = пикселей
export-language = Язык
export-colours = Цвета
export-print = Бумага
export-light = Светлые
export-dark = Тёмные
export-for-visitors = Без статуса продаж, для посетителей
export-pdf-text = Векторный PDF в точном масштабе со штампом, легендой и линейкой; { $n ->
    [one] { $n } лист.
    [few] { $n } листа.
   *[other] { $n } листов.
}
export-svg-text = Векторный рисунок для сайта и графических программ. Текст остаётся текстом.
export-png-text = Картинка для слайдов, писем и сайтов.
export-working = Экспорт…
export-stop = Остановить
export-broke-off = Экспорт прервался.
shortcuts-title = Сочетания клавиш
shortcuts-filter = Поиск команд и клавиш
shortcuts-none = Такой команды нет.
about-title = О программе
about-version = Версия { $version }
about-text = Выставочный зал и программа форума в одном документе.
about-licence = Лицензия: { $licence }
about-credits = Благодарности
about-fonts = Шрифт
about-icons = Значки
about-flags = Флаги
about-countries = Названия стран
about-toolkit = Библиотека окон
picker-computer = Компьютер
menu-settings = Настройки
menu-theme = Тема
menu-theme-system = Как в системе
menu-theme-light = Светлая
menu-theme-dark = Тёмная
menu-size = Размер интерфейса
menu-size-percent = { $n } %
menu-animate = Плавно двигать вид
export-preview-working = Готовим предпросмотр…
start-forget = Убрать из списка
