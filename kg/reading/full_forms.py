"""Names of bodies in full: writes the forms that newspapers shorten by a rule, whatever place they begin with."""

import functools
import re

from kg.gazetteer.wordlists import PARTIES, PARTY_NAMES

__all__ = ["in_full"]

_REGIONS = "华北|东北|华东|中南|西南|西北|新疆"
"""The seven regions of civil aviation (Civil Aviation Administration of China, regional administrations)."""
_AT = r"\A(?P<place>[\u4e00-\u9fff]{2,4}?)(?:省|市|自治区)?"
"""The place of a regulator's office, whose level is left out in its full name."""

_FORMS = {
    re.compile(
        r"(?P<place>[\u4e00-\u9fff]{2,14}[省市县区州盟旗])(?:国资委|国有资产监督管理委员会)"
    ): r"\g<place>人民政府国有资产监督管理委员会",
    re.compile(r"(?<=[\u4e00-\u9fff]{2})管委会\Z"): "管理委员会",
    # the body of a place where its own commission for discipline has a group
    re.compile(
        r"\A(?P<from>(?:中共)?(?P<place>[\u4e00-\u9fff]{2,6}(?:省|市|自治区))(?:纪委监委|纪律检查委员会|纪委)(?:派驻|驻))(?:省|市|自治区)(?=[\u4e00-\u9fff]{2,}[厅局会委][\u4e00-\u9fff]*(?:组|室)\Z)(?!委)"
    ): r"\g<from>\g<place>",
    # the government of 1967 to 1979
    re.compile(r"(?<=[省市县区州旗盟])革委会"): "革命委员会",
    # a department of a committee of the party whose name is printed without the party: 皖南区委|办公室
    re.compile(
        r"\A(?!中共)(?P<whole>[\u4e00-\u9fff]{2,8}(?<![团区新])[市县区州盟旗]委|[\u4e00-\u9fff]{2,8}地委)(?P<part>办公室|[\u4e00-\u9fff]{2,5}部|[\u4e00-\u9fff]{0,4}研究室)\Z"
    ): r"中共\g<whole>\g<part>",
    # the working committee of the party in a place before it had another one
    re.compile(
        r"\A(?:中共)?(?P<place>[\u4e00-\u9fff]{2,14}[省市县州盟旗])工委\Z"
    ): r"中共\g<place>工作委员会",
    re.compile(
        r"\A(?:中共)?(?P<place>[\u4e00-\u9fff]{2,14}[省市县州盟旗])工委(?P<part>[\u4e00-\u9fff]{2,4}部)\Z"
    ): r"中共\g<place>工委\g<part>",
    re.compile(
        r"\A(?:中共)?(?P<army>[\u4e00-\u9fff]{2,14}(?:军区|军分区|警备区))纪委\Z"
    ): r"中共\g<army>纪律检查委员会",
    re.compile(
        r"\A政协(?P<place>[\u4e00-\u9fff]{2,14}[省市县区州盟旗])委(?:员会)?\Z"
    ): r"中国人民政治协商会议\g<place>委员会",
    re.compile(
        r"\A(?:中共)?(?:[\u4e00-\u9fff]{2,3}省(?=[\u4e00-\u9fff]+[县市]))?(?P<place>[\u4e00-\u9fff]{2,14}(?<![团区])[省市县区州盟旗])委\Z"
    ): r"中共\g<place>委员会",
    re.compile(
        r"\A中共(?P<body>[\u4e00-\u9fff（）]{3,20})委员会(?:纪律检查委员会|纪委)\Z"
    ): r"中共\g<body>纪律检查委员会",
    re.compile(r"\A(?:中共)?(?P<place>[\u4e00-\u9fff]{2,6}特别市)市委(?:员会)?\Z"): r"中共\g<place>委员会",
    # the committee of a prefecture that the gazetteers do not have
    re.compile(
        r"\A(?:中共)?(?:[\u4e00-\u9fff]{2,3}[省区])?(?P<place>[\u4e00-\u9fff]{2,4}(?<![一二三四五六七八九十]))地委\Z"
    ): r"中共\g<place>地区委员会",
    # a committee of the conference with its term
    re.compile(
        r"\A(?:中国人民)?政(?:治协商会议|协)(?P<place>[\u4e00-\u9fff]{2,12}[省市县区州旗])第[一二三四五六七八九十]+届委员会"
    ): r"中国人民政治协商会议\g<place>委员会",
    re.compile(
        r"\A(?:中国人民)?政(?:治协商会议|协)第[一二三四五六七八九十]+届(?P<place>[\u4e00-\u9fff]{2,12}[省市县区州旗])委员会"
    ): r"中国人民政治协商会议\g<place>委员会",
    re.compile(
        r"\A(?:中国人民)?政(?:治协商会议|协)第[一二三四五六七八九十]+届全国委员会"
    ): "中国人民政治协商会议全国委员会",
    # the committee of the party before a department of its own: 中共本溪市委|组织部
    re.compile(
        r"(?P<whose>\A中共(?!中央)[^委团]{2,20})(?<!自治区)委员会"
        r"(?=(?:办公|组织部|宣传部|统一战线|统战部|政法委|社会工作部|政策研究|网络安全|机构编制|巡察|(?:第[一二三四五六七八九十]+)?巡[视察]组|老干部|党史|党校"
        r"|[\u4e00-\u9fff]{0,6}研究室\Z|[\u4e00-\u9fff]{1,4}部(?![队门])|[\u4e00-\u9fff]{2,4}工作委员会\Z|[\u4e00-\u9fff]{2,4}工作队\Z))"
    ): r"\g<whose>委",
    re.compile(
        r"\A(?:中共|中国共产党)中央(?=组织部|宣传部|统一?战|政法委|办公厅|对外联络部|社会工作部|政策研究室)"
    ): "中国共产党中央委员会",
    re.compile(r"\A中国共产党中央委员会统战部"): "中国共产党中央委员会统一战线工作部",
    # the committees of the National People's Congress (its Organic Law, 2021, section 34) and of its standing committee
    re.compile(r"\A全国人大(?=[\u4e00-\u9fff]+委)"): "全国人民代表大会",
    re.compile(r"(?<=\A全国人民代表大会)教科文卫委(?:员会)?"): "教育科学文化卫生委员会",
    re.compile(r"(?<=\A全国人民代表大会)财经委(?:员会)?"): "财政经济委员会",
    re.compile(r"(?<=\A全国人民代表大会)环资委(?:员会)?"): "环境与资源保护委员会",
    re.compile(r"(?<=\A全国人民代表大会)监司委(?:员会)?"): "监察和司法委员会",
    re.compile(r"(?:(?<=常委会)|(?<=常务委员会))法工委"): "法制工作委员会",
    re.compile(r"\A解放军(?=[\u4e00-\u9fff]{2})"): "中国人民解放军",
    re.compile(r"\A武警(?=[\u4e00-\u9fff]{2,}(?:总队|学院|医院|研究院)\Z)"): "中国人民武装警察部队",
    re.compile(r"(?<=[省市县区州旗])作协\Z"): "作家协会",
    re.compile(r"(?<=[省市县区州旗])美协\Z"): "美术家协会",
    re.compile(r"(?<=[省市县区州旗])书协\Z"): "书法家协会",
    re.compile(r"(?<=[省市县区州旗])摄协\Z"): "摄影家协会",
    re.compile(r"(?<=市)商务委\Z"): "商务委员会",
    # the character left out in the full name of a garrison: 株洲军分区, 西宁警备区
    re.compile(r"市(?=警备区|军分区)"): "",
    # arbitration commissions bear the name of their city without 市
    re.compile(r"市(?=仲裁委(?:员会)?\Z)"): "",
    re.compile(r"仲裁委\Z"): "仲裁委员会",
    re.compile(r"(?<=街道)办\Z"): "办事处",
    re.compile(r"\A(?!中共|中央)(?=[\u4e00-\u9fff]{3,}纪律检查工作委员会\Z)"): "中共",
    re.compile(r"(?<=村)村?监委?会\Z"): "村务监督委员会",
    re.compile(rf"{_AT}银保监(?P<kind>分?局)\Z"): r"中国银行保险监督管理委员会\g<place>监管\g<kind>",
    re.compile(rf"{_AT}银监(?P<kind>分?局)\Z"): r"中国银行业监督管理委员会\g<place>监管\g<kind>",
    re.compile(rf"{_AT}保监(?P<kind>分?局)\Z"): r"中国保险监督管理委员会\g<place>监管\g<kind>",
    re.compile(rf"{_AT}证监局\Z"): r"中国证券监督管理委员会\g<place>监管局",
    re.compile(rf"\A民航(?P<region>{_REGIONS})(?:地区)?管理局"): r"中国民用航空\g<region>地区管理局",
    re.compile(
        rf"\A民航(?P<region>{_REGIONS})(?:地区)?空(?:中交通管理|管)局"
    ): r"中国民用航空\g<region>地区空中交通管理局",
    re.compile(
        r"\A民航(?P<place>[\u4e00-\u9fff]{2,3})(?:省|市)?(?:安全监督管理|监管)局"
    ): r"中国民用航空\g<place>安全监督管理局",
    re.compile(
        r"\A共青团(?P<whose>(?!中央)[^委]{2,16}[省市州县区旗])委(?!员)"
    ): r"中国共产主义青年团\g<whose>委员会",
    re.compile(r"\A共青团(?!中央)"): "中国共产主义青年团",
    re.compile(r"\A(?:中共)?(?P<whose>[\u4e00-\u9fff]{2,16}(?<!乡)[乡镇])党委\Z"): r"中共\g<whose>委员会",
    re.compile(r"\A(?!中共)(?=[\u4e00-\u9fff]{2,20}[部局厅府院]党组\Z)"): "中共",
}
"""Forms, in the order in which they are looked for, and what takes their place."""
_CENTRE = re.compile(rf"(?P<party>{PARTY_NAMES})第[一二三四五六七八九十]+届中央委员会")
"""The centre of a democratic party with its term."""


@functools.lru_cache(maxsize=4096)
def in_full(name: str) -> str:
    """Return the name of an agency or a public institution without the forms that newspapers shorten by a rule.

    Parameters
    ----------
    name
        The name; its divisions are written officially.
    """
    if (centre := _CENTRE.fullmatch(name)) is not None:
        return f"{PARTIES.get(centre['party'], centre['party'])}中央委员会"
    for form, whole in _FORMS.items():
        name = form.sub(whole, name)
    return name
