"""Set phrases: finds persons in appointments, curricula vitae, notices of courts and notices of loss.

A set phrase (``任命…为…局长``, ``…,男,汉族``, ``原告…诉``) proves that a person is named, so the shape of the name does
not matter: words (祁连山, 和谐) and names without a Han surname (达娃次仁) are accepted as they are.
"""

import re
from collections.abc import Iterator

from spacy.language import Language
from spacy.tokens import Doc

from kg.gazetteer.lexicon import Chart, Hit, Lexicon, lexicon
from kg.gazetteer.wordlists import ACTS, STATES, TELLS
from kg.reading.recognise.engine.candidate import Candidate, text_of, write
from kg.reading.recognise.name_score import ENDS, SHAPELY, Names

__all__ = ["Frames", "make"]

_HAN = "[\u4e00-\u9fff]"
_NAME = rf"(?:{_HAN}{{1,8}}(?: ?[·•・‧] ?{_HAN}{{1,9}}){{1,3}}|{_HAN} {{1,4}}{_HAN}{{1,2}}|{_HAN}{{2}} {{1,4}}{_HAN}|{_HAN}{{2,4}}?)"
_NOTE = r"(?:先生|女士)?(?:[(（][^()（）\n]{1,14}[)）])?"
_LIST = rf"{_NAME}{_NOTE}(?:、{_NAME}{_NOTE})*(?:[和与]{_NAME}{_NOTE})?"
_MARKS = r"\n:：;；。，,"
_VERBS = (
    "任命",
    "免去",
    "选举",
    "补选",
    "决定",
    "接受",
    "罢免",
    "提名",
    "聘任",
    "特聘",
    "增补",
    "推选",
    "推举",
    "推定",
    "通过",
)
_OPENS = (
    rf"(?<![^{_MARKS}{''.join(verb[-1] for verb in _VERBS)}])"  # one look that rules out most places
    rf"(?:^|(?<=[{_MARKS}])|{'|'.join(f'(?<={verb})' for verb in _VERBS)})\s?"
)
_DECIDED = re.compile(
    rf"{_OPENS}(?P<names>{_LIST})(?:等?(?:\d+|[一二两三四五六七八九十]+)(?:名同志|位同志|人|名)|同志)?(?P<verb>当选为?|出任|进入|成为|被任命为|为|的|辞去|[调升改兼转接出历曾拟就]?任(?![命务何期意])|担任)(?P<post>[^。；;\n，,]{{2,60}})"
)
"""Names, and the post that they receive or lose."""
_DECISION = re.compile(r"任命|免去|选举|表决|投票|补选|当选|罢免|任职|免职|任免|决定|接受|推选|产生")
_DECISION_REACH = 300
"""Maximum distance from the verb of an appointment to a name, in characters: lists of appointments are long."""
_ITEM = re.compile(rf"(?P<name>{_NAME}){_NOTE}(?=、|和|与|$)")
_SINGLE = tuple(
    re.compile(pattern)
    for pattern in (
        rf"(?:(?<![^\n。；;,，:：|])\s?|(?<=\d[.．、]))(?P<name>{_NAME})(?:[,，]\s?[男女][,，。]|[\s|]{{1,5}}[男女](?=[\s|]))",
        rf"接受(?P<name>{_NAME})(?:同志)?(?=辞职|辞去|请辞)",
        rf"关于(?P<name>{_NAME})(?:等|等?同志)?(?:任前|任职|免职|任免|辞去|不再担任)",
        rf"(?<![^\n。；;,，:：、])\s?(?P<name>{_NAME})[(（,，](?:[男女][,，])?(?:公民)?身份证号?",
        rf"(?<![^\n。；;:：·●■]){_NOTE}(?P<name>{_NAME})遗失(?=[^。\n]{{2,60}}(?:作废|挂失|[证章照据单票牌卡]))",
        rf"(?<![^、\n。；;])(?P<name>{_NAME})[:：](?=本院)",
        rf"(?:审判长|审判员|书记员|执行员|法官|检察官)[ :：](?P<name>{_NAME})(?= |$|\n|[。、，,])",
    )
)
_BESIDE_MARKS = re.compile(
    rf"(?:(?:^|(?<=[\n】]))(?=.{{2,9}}【)|(?<=”)(?=.{{2,4}}、“))(?P<name>{_NAME})(?=【|、“)"
)
"""A name that only marks set apart: 白丽娜【校长】, “好班主任”葛红梅、“."""
_PARTY_TO = re.compile(
    r"(?=[被上申罪犯当受死证辩原])(?:被告人|上诉人|申诉人|申请人|被执行人|罪犯|犯罪嫌疑人|当事人|被害人|受害人|死者|证人|辩护人|(?:原告|被告)(?!人|诉|席|方))[:：]?"
)
"""Words before the name of a party to a case: 被告人|权志高, 原告|李秀英."""
_IN_COURT = re.compile(
    r"诉|与|和|及|等|[、，,。；;:：(（\n]|$|的|犯|因|[到在]案|到庭|在|于|利用|伙同|提出|上诉|系|享有|以|将|均|对|向|被|是|持|驾|纠集"
    r"|归案|供述|辩称|无罪|构成|经|先后|明知|为了|多次|追缴|不服|到"
)
"""Words after such a name."""
_SPEAKS = re.compile(
    rf"(?:在|于)[^，。；！？\n]{{1,14}}?(?:时|中|上|后|会)(?:{STATES}|{TELLS}|说|提出|提到)"
    rf"|(?:向|对|告诉|跟)(?:本报|本网)?记者|(?:{TELLS}|表示)[,，:：说]|处获悉|方面(?:回应|表示|称|透露)|等(?:{STATES})"
)
"""Words after the name of a speaker at the start of a clause."""
_BEGINS = re.compile(
    rf"(?<![^,，。；;：:“\n )）])(?=.{{2,4}}(?:[在于向对跟]|等(?:{STATES})|{TELLS}|表示|处获悉|方面))"
)
_WHOLE = re.compile(rf"{_HAN}+")
_ACCORDING = re.compile(r"(?=据)(?<![^,，。；;“\n（() )）])据(?=.{2,4}(?:介绍|透露|回忆|讲述|反映))")
_BY = re.compile(r"由(?=.{2,4}(?:主持|审理|承办|担任|带队|率队|领衔|执笔|主讲|作|代表))")
_LEADS = re.compile(r"主持|审理|承办|担任|带队|率队|领衔|执笔|主讲|作[了题为主专报]|代表")
"""Words after a person who does something: 会议由|于建国|主持."""
_TELLS = re.compile(r"介绍|透露|回忆|讲述|反映")
_DEPARTMENTS = "科室局院委办部厅处队所站"
"""Last characters of bodies after which a name may begin."""
_BODY_LAST = "村镇乡县区市局院所队组"
"""Last characters of places and bodies, which may also precede a title: 花茂村|第一书记."""
_BODY_TITLE = re.compile(r"[局厅部处科院所站校省市州县区镇乡村]长|主席团|委员会|代表团")
"""Titles that continue the name of a body: 安监|局长."""
_RARE = 0.5
"""Per mille; a rarer surname is more likely a word if a verb follows: 全|覆盖."""
_SURE = 0.6
"""Minimum shape of a name before its title."""
_AND = "和与及"
"""Words that also end names: 当事人|陈述和."""
_ROLL_LINE = re.compile(
    rf"^\s*(?:[组主委成副]\s*[长任员][:：]\s*)?(?P<name>{_HAN})[^，。,；;：:\n]{{4,36}}$", re.M
)
"""A line of a roll: a name followed by a post."""
_SCORE = 0.93
"""Score of a name in a set phrase."""
_THREE = 3
_NO_END = "的了们等着"
"""Characters that never end a name."""
_ASIDE = re.compile(r"(?:[(（](?:时任|原|现任|兼)[^()（）]{1,40}[)）])?")
"""Words between a title and a name: 区委副书记（时任区委常委）诸剑明."""
_ACTS = re.compile(
    rf"[、，,。；;:：（(！？\n]|$|的|同志|先生|女士|等(?!级|待|同于)|率[队团领]|偕|围绕|应邀|{STATES}|{TELLS}|{ACTS}|宣布"
    r"|宣读|通报|作[了题为主]|说(?!明|法|服)|分别|先后|受到|被|当选|接受|就.{2,20}?作|深有|到场|到会|发言|立案|违规|违纪|严重违|处获悉|方面(?:回应|表示|称)|政务|党内|撤销"
)
"""Words after the name of a person with a title."""
_IN_ROLE = re.compile(
    rf"(?:法定代表人|法人代表|负责人|联系人|经办人|执行人|申请人|上诉人|原告|被告|被告人)[:：]\s?(?P<name>{_HAN}{{2,3}})(?<!先生)(?<!女士)(?=[。；;，,、(（\s]|$)"
)
"""A role in a notice, a colon and a name: 法定代表人:连建新."""
_SUMMONED = re.compile(r"(?:^|(?<=\n))(?P<names>[^：:。\n]{2,200})[：:]\s?本院")
"""The people whom a court addresses in a notice, in turn."""
_LEADER = re.compile(
    rf"(?<![^\n 。；;！”)）])(?P<name>{_HAN}{{2,3}})(?:书记|市长|州长|县长|区长|省长|主席)(?={STATES}|说|一行|先后|来到|率)"
)
"""A leader who speaks or acts, at the start of a sentence: 温暖明书记指出."""
_PARTY = re.compile(r"(?<![^\n、])[\u4e00-\u9fff]{2,4}(?=[、:：])")
_COMRADE = re.compile(r"同志(?=逝世|[,，]?因病|治丧|生平|先进事迹|[是为][\u4e00-\u9fff]{2,9}人|的一生)")
_PERSONAL = re.compile(r"[(（](?:[男女]|[^()（）]{1,6}族)")
"""Words that apply only to people: 包钢|(蒙古族)."""
_NO_NAME = re.compile(
    r"^因|^曾[系任是在被与向经]|[他她它我你们该各某]|先后|长期|一直|先生|女士|[两几]位|当选|任命|选举|担任|祝贺|决定|同意|接受"
)
_NONE = frozenset(
    (
        "决定", "名单", "清单", "情况", "财产", "名下", "本人", "他们", "我们", "你们", "双方", "一方",
        "对方", "上述", "以下", "其中", "同时", "分别", "现任", "目标", "主题", "定位", "时间", "地点",
        "任务", "重点", "结果", "作为", "认定", "成为", "称为", "视为", "改为", "变为", "转为", "分为",
        "列为", "评为", "确定", "确认", "公司", "单位", "全体", "各方", "该公司", "本公司",
    )
)  # fmt: skip


class Frames:
    """Recogniser of persons in set phrases.

    Parameters
    ----------
    words
        The lexicon; ``TITLE`` rows show that an appointment is to a post.
    """

    def __init__(self, words: Lexicon) -> None:
        self._words = words
        self._names = Names(words)

    def __call__(self, doc: Doc) -> Doc:
        """Write the candidates to the group ``frames``."""
        return write(doc, "frames", self.find(doc))

    def find(self, doc: Doc) -> list[Candidate]:
        """Return persons (PERSON); offsets in ``doc.text``."""
        chart = self._words.chart(text_of(doc))
        found = [*self._decided(chart)]
        for pattern in _SINGLE:
            for match in pattern.finditer(chart.text):
                found += self._name(chart, *match.span("name"))
        found += self._rolls(chart)
        for match in _COMRADE.finditer(chart.text):
            found += self._comrade(chart, match.start())
        for match in _SUMMONED.finditer(chart.text):
            for item in _PARTY.finditer(chart.text, *match.span("names")):
                found += self._surnamed(chart, *item.span())
        for match in (*_IN_ROLE.finditer(chart.text), *_BESIDE_MARKS.finditer(chart.text)):
            found += self._surnamed(chart, *match.span("name"))
        for match in _PARTY_TO.finditer(chart.text):
            found += self._enclosed(chart, match.end(), _IN_COURT)
        for match in _ACCORDING.finditer(chart.text):
            found += self._enclosed(chart, match.end(), _TELLS)
        for match in _BY.finditer(chart.text):
            found += self._enclosed(chart, match.end(), _LEADS)
        for match in _BEGINS.finditer(chart.text):
            said = self._enclosed(chart, match.end(), _SPEAKS, known_only=False)
            found += [name for name in said if self._has_surname(name.name)]
        found += [*self._titled(chart), *self._before_title(chart)]
        for match in _LEADER.finditer(chart.text):
            if chart.starting(match.start("name"), "TITLE", "AGENCY", "DISTRICT") is None:
                found += self._surnamed(chart, *match.span("name"))
        return found

    def _titled(self, chart: Chart) -> Iterator[Candidate]:
        """Yield the name between a title and an act: 副县长|江期论|出席, 区长|冷岩|围绕."""
        for end in {hit.end for hit in chart.labels["TITLE"]}:
            title = chart.ending(end, "TITLE")
            if title is None or chart.starting(title.start, "TITLE") != title or self._goes_on(chart, title):
                continue
            start = _ASIDE.match(chart.text, end).end()  # type: ignore[union-attr]  # it may be empty
            for name in self._enclosed(chart, start, _ACTS, known_only=title.id != "public"):
                yield name._replace(label="OFFICIAL" if title.id == "public" else "PERSON")

    def _goes_on(self, chart: Chart, title: Hit) -> bool:
        """Return whether a title is the beginning of a longer word: 主席|台, 支书|记, 保安|全."""
        text, end = chart.text, title.end
        longer = (chart.starting(end - back, "TITLE") for back in (1, 2, 3))
        return (
            self._names.is_word(text[end - 2 : end + 1])
            or any(other is not None and other.end > end for other in longer)
            or (
                (title.id != "public" or self._names.is_word(text[max(title.start - 1, 0) : title.start + 1]))
                and self._names.is_word(text[end - 1 : end + 1])
            )  # 保安|全, 地|处长|江
        )

    def _before_title(self, chart: Chart) -> Iterator[Candidate]:
        """Yield the name between a department, or a word that precedes names, and a title: 疼痛科|郝小魏|副主任医师, 由|毛皓|副区长."""
        text = chart.text
        for title in chart.labels["TITLE"]:
            if chart.starting(title.start, "TITLE") != title or _BODY_TITLE.match(text, title.start):
                continue
            for length in (3, 2, 4):
                start = title.start - length
                if (
                    start > 0
                    and (
                        text[start - 1] in _DEPARTMENTS
                        or (title.id == "public" and chart.ending(start, "BOUNDARY") is not None)
                    )
                    and text[title.start - 1] not in _BODY_LAST
                    and _WHOLE.fullmatch(text, start, title.start)
                    and self._names.shape(text[start : title.start]) >= _SURE
                    and not self._names.is_word(text[start + 1 : title.start])
                    and chart.starting(start, "DISTRICT", "AGENCY", "BOUNDARY") is None
                    and chart.ending(title.start, "FOLLOWER", "TITLE_MARK", "DISTRICT") is None
                ):
                    for name in self._name(chart, start, title.start):
                        yield name._replace(label="OFFICIAL" if title.id == "public" else "PERSON")
                    break

    def _enclosed(
        self, chart: Chart, start: int, closes: re.Pattern[str], *, known_only: bool = True
    ) -> Iterator[Candidate]:
        """Yield the likeliest name that begins at `start` and ends at the start of `closes`.

        With `known_only` it must look like a name; otherwise it only has to be a possible one.
        """
        ends = [
            end
            for end in range(start + 2, min(start + 4, len(chart.text)) + 1)
            if _WHOLE.fullmatch(chart.text, start, end)
            and closes.match(chart.text, end)
            and chart.text[end - 1] not in _NO_END
        ]
        ends = [e for e in ends if e - 1 not in ends or self._names.is_usual(chart.text[e - 1])]
        shapes = {end: self._names.shape(chart.text[start:end]) for end in ends}
        end = max(ends, key=lambda end: (shapes[end], end if shapes[end] else -end), default=start)
        if end == start or self._is_other(chart, start, end, listed=known_only):
            return
        if shapes[end] >= SHAPELY or not (known_only or self._is_word(chart, start, end)):
            yield from self._name(chart, start, end)

    def _is_other(self, chart: Chart, start: int, end: int, *, listed: bool) -> bool:
        """Return whether a stretch is a word or a torn one; with `listed`, whether it is in the dictionary at all."""
        name = chart.text[start:end]
        return (
            (self._names.is_weak(name[0], _RARE) and self._names.is_act(name[1:]))
            or (listed and self._names.is_listed(name))
            or self._is_torn(chart, start, end)
            or (name[-1] in _AND and self._names.is_word(name[:-1]))
        )

    def _is_torn(self, chart: Chart, start: int, end: int) -> bool:
        """Return whether another word begins with a stretch, or a whole name ends inside it: 昨日|称, 贾吉敏|边."""
        word = chart.starting(start, "FOLLOWER")
        shape = self._names.shape(chart.text[start:end])
        inner = self._names.shape(chart.text[start : start + 3]) if end - start > _THREE else 0.0
        return (word is not None and word.end > start + 1 and shape < _SURE) or (not shape and inner >= _SURE)

    def _is_word(self, chart: Chart, start: int, end: int) -> bool:
        """Return whether the text after a title is more likely a word than a name: 书记|项目, 市长|热线."""
        return not self._names.may_be(chart.text[start:end])

    def _rolls(self, chart: Chart) -> Iterator[Candidate]:
        """Yield the names at the start of consecutive lines, each followed by a post: 万国栋 综合办公室主任."""
        before: tuple[int, Candidate] | None = None
        for line in _ROLL_LINE.finditer(chart.text):
            title = chart.ending(line.end(), "TITLE")
            fits = self._names.looks(chart.text, line.start("name")) if title is not None else []
            if title is None or not fits or fits[0].end >= title.start:
                before = None
                continue
            label = "OFFICIAL" if title.id == "public" else "PERSON"
            fit = next((f for f in fits if chart.text[f.end].isspace()), fits[0])  # 涂 琴 财政金融局局长
            found = Candidate(line.start("name"), fit.end, label, fit.name, _SCORE)
            if before is not None and before[0] + 1 >= line.start():
                yield from (before[1], found)
            before = line.end(), found

    def _surnamed(self, chart: Chart, start: int, end: int) -> Iterator[Candidate]:
        """Yield the name in a list that may also hold bodies: 马占林、妥玉花、甘肃银行股份有限公司:本院受理."""
        if self._has_surname(chart.text[start:end]):
            yield from self._name(chart, start, end)

    def _has_surname(self, name: str) -> bool:
        return name[:2] in self._words.surnames or name[0] in self._words.surnames

    def _comrade(self, chart: Chart, end: int) -> Iterator[Candidate]:
        """Yield the name before 同志 in an obituary or a eulogy about one person: 杜鹃同志逝世."""
        text = chart.text
        for length in (2, 3, 4):
            start = end - length
            bare = _WHOLE.fullmatch(text[start - 1 : start]) is None
            if start >= 0 and (bare or chart.ending(start, "TITLE", "BOUNDARY") is not None):
                yield from self._name(chart, start, end)
                return

    def _decided(self, chart: Chart) -> Iterator[Candidate]:
        """Yield the people appointed or removed: 火统元、撒兴国(撒拉族)为兰州市中级人民法院审判员."""
        text = chart.text
        for match in _DECIDED.finditer(text):
            start = match.start("names")
            if not self._is_post(chart, *match.span("post"), removed=match.group("verb") == "的"):
                continue
            if _DECISION.search(text, max(start - _DECISION_REACH, 0), match.end("verb")) is None:
                continue
            at = start
            public = (title := chart.ending(match.end("post"), "TITLE")) is not None and title.id == "public"
            while (item := _ITEM.match(text, at, match.end("names"))) is not None:
                for name in self._name(chart, *item.span("name")):
                    yield name._replace(label="OFFICIAL") if public else name
                at = item.end() + 1

    def _is_post(self, chart: Chart, start: int, end: int, *, removed: bool) -> bool:
        """Return whether words name a post: they end with a title, or with a title and 职务."""
        if chart.text.endswith(("职务", "人选"), start, end):
            return True
        return not removed and chart.ending(end, "TITLE") is not None

    def _name(self, chart: Chart, start: int, end: int) -> Iterator[Candidate]:
        start += next((len(verb) for verb in _VERBS if chart.text.startswith(verb, start, end)), 0)
        printed = chart.text[start:end]
        name = re.sub(r"\s", "", printed)
        known = chart.starting(start, "DISTRICT", "AGENCY", "COMPANY", "TITLE", "BOUNDARY")
        titled = chart.ending(end, "TITLE", "COMPANY_END", "INSTITUTION_END", "AGENCY")
        if (
            len(name) < 2
            or name in _NONE
            or _NO_NAME.search(name)
            or (known is not None and known.end == end and _PERSONAL.match(chart.text, end) is None)
            or titled is not None
            or ((across := chart.starting(end - 1, "TITLE")) is not None and across.end > end)
            or self._names.is_act(name)
            or (name[-1] in ENDS and self._names.shape(name) < SHAPELY)
        ):
            return
        if self._has_surname(name) or name not in self._words.not_names:
            yield Candidate(start, end, "PERSON", name, _SCORE)


@Language.factory("kg_frames", assigns=["doc.user_data"], default_config={"folders": []})
def make(nlp: Language, name: str, folders: list[str]) -> Frames:
    """Make the component for a pipeline; see the class."""
    return Frames(lexicon(tuple(folders)))
