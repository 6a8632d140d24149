"""Posts that are wished for, or declined: words before the verb of a post or before its holder's name."""

import re

__all__ = ["DECLINED", "PROPOSED", "WILL", "WISHED"]

WILL = re.compile(
    r"(?<!们)(?:即?将(?:会|于[^，,。；;]{0,10})?|有望|可能|预计|有意|(?<!不)(?<!没)(?:想|打算|准备|计划|希望|愿意?|答应|同意|申请|请求|争取|立志))(?:能|去|来)?$"
)
"""Words before the verb of a post that nobody holds yet: 甲|将于3月|出任乙局局长, 甲|答应|担任."""
DECLINED = re.compile(
    r"(?:不(?:想|愿意?|肯|会|能|得|同意|打算|准备)|拒绝|婉拒|谢绝|推辞|放弃|未能|没有?|没能|未曾|从未|无意|无法|不宜)(?:再|继续|去|来)?$"
)
"""Words before the verb of a post that its person does not take: 甲|拒绝|担任乙局局长."""
PROPOSED = re.compile(r"(?:拟|建议|提请|提议|推荐|(?<!已)将|准备|打算|考虑)[\u4e00-\u9fff]{0,2}$")
"""Words before a verb that make the post one that nobody holds yet: 经研究，|拟|任命甲为局长."""
WISHED = re.compile(
    r"(?:拟|建议|提请|提议|推荐|准备|打算|计划|考虑|希望|想要?|有意)[\u4e00-\u9fff]{0,2}(?:让|请|由|叫|安排|派|选派)$"
)
"""Words before a name that make the post of its verb one that nobody holds yet: 县委|打算安排|甲担任."""
