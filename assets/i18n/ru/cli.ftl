cli-about = Планировка выставочного зала и программа форумов в одном документе.
cli-about-sample = Записать пример мероприятия.
cli-about-info = Вывести показатели плана: залы, площади, павильоны, страны, занятость.
cli-about-export = Начертить план в PDF, SVG или PNG; формат задаёт расширение файла.
cli-usage = Использование:
cli-options = Параметры
cli-arguments = Аргументы
cli-commands = Команды
cli-help-open = План, который открыть в планировщике
cli-help-file = План, который прочитать
cli-help-sample-out = Файл для записи
cli-help-export-out = Файл для записи; расширение задаёт формат
cli-help-force = Заменить существующий файл
cli-help-lang = Язык названий и сообщений: en, zh-CN или ru (по умолчанию язык системы)
cli-help-help = Показать эту справку
cli-help-version = Показать версию
cli-help-info-format = Вид показателей: text или json (по умолчанию text)
cli-help-hall = Только зал с этим названием (по умолчанию в PDF все, в изображении первый)
cli-help-date = Дата на плане (по умолчанию дата самого плана)
cli-help-paper = Формат: от a0 до a4 или от ansi-a до ansi-e (для PDF по умолчанию a1, для изображений нет)
cli-help-scale = Масштаб на бумаге, например 1:200, при нужде на нескольких листах, или fit (по умолчанию fit)
cli-help-width = Ширина PNG в пикселях (по умолчанию { $width })
cli-help-theme = Цвета: light, dark или print (по умолчанию для PDF print, для изображений light)
cli-see-help = Справка о том, что можно указать: --help.
cli-stdout = Не удалось вывести результат: { $reason }
cli-exists = { $what } Чтобы заменить его, укажите --force.
cli-unknown-argument = Неизвестный аргумент «{ $argument }».
cli-missing = Не хватает аргументов: { $arguments }
cli-missing-value = После { $argument } не хватает значения.
cli-twice = { $argument } здесь нельзя указать, или он указан дважды.
cli-wrong = Аргументы непонятны: { $reason }
cli-bad-lang = Ожидается язык en, zh-CN или ru, а указано «{ $found }».
cli-bad-info-format = Ожидается вид text или json, а указано «{ $found }».
cli-bad-ending = Ожидается имя файла с расширением .pdf, .svg или .png, а указано «{ $name }».
cli-bad-paper = Ожидается формат от a0 до a4 или от ansi-a до ansi-e, а указано «{ $found }».
cli-bad-scale = Ожидается fit или масштаб от 1:10 до 1:1000000, а указано «{ $found }».
cli-bad-width = Ожидается ширина в целых пикселях, а указано «{ $found }».
cli-bad-date = Ожидается дата вида 2021-08-23, а указано «{ $found }».
cli-bad-theme = Ожидаются цвета light, dark или print, а указано «{ $found }».
cli-width-png-only = Ширина в пикселях указывается только для PNG.
cli-scale-needs-paper = Для масштаба нужна бумага: укажите также --paper.
cli-no-such-hall = Зала «{ $name }» нет. В плане есть: { $halls }
cli-first-hall = На изображении { $hall }, первый из залов (всего { $count }); другой можно выбрать через --hall.
cli-halls = Залы
cli-booths = Стенды
cli-pavilions = Павильоны
cli-countries = Страны
cli-exhibitors = Экспоненты
cli-size = Размер
cli-gross = Брутто
cli-net = Нетто
cli-net-share = Нетто от брутто
cli-occupancy = Занятость
cli-total = Всего
cli-count = Число
cli-target = Цель
cli-planned = План
cli-contracted = Законтрактовано
cli-no-name = Мероприятие без названия
cli-people = { $exhibitors ->
        [one] { $exhibitors } экспонент
        [few] { $exhibitors } экспонента
       *[other] { $exhibitors } экспонентов
    }, { $people ->
        [one] { $people } человек
        [few] { $people } человека
       *[other] { $people } человек
    }
cli-no-window = Не удалось открыть окно планировщика: { $reason }
cli-no-display = Окну планировщика нужен дисплей; sample, info и export работают и без него.
