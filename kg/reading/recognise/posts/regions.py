"""Regions of managers: 亚太区 of 某银行亚太区总裁 belongs to the title and not to the firm."""

import re

__all__ = ["LEADS", "MANAGES", "REGION", "without_region"]

MANAGES = ("总裁", "经理", "总监", "主管", "合伙人", "负责人")
"""Ends of the titles of managers of a task."""
LEADS = (*MANAGES, "董事长", "执行董事", "主席", "首席执行官", "首席代表")
"""Ends of the titles of managers of a region."""
REGION = re.compile(
    r"(?:亚太|亚洲|大中华|中国|全球|环球|欧洲|北美|美洲|非洲|中东|东南亚|华[东南北中]|西[南北]|东北)(?:(?:地区|大区|区)|(?:区?业务|业务区))?$"
)
"""The region of a manager, right before the title."""


def without_region(firm: str, title: str) -> tuple[str, str]:
    """Return a firm without the region at the end of its name, and the region, if a title goes with one."""
    region = REGION.search(firm) if title.endswith(LEADS) else None
    if region is None or not region.group().endswith("区") or region.start() < len("公司") + 1:
        return firm, ""
    return firm[: region.start()], region.group()
