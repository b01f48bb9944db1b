import { renderToString } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { render } from "vitest-browser-react";
import { FeedDay } from "#reader/features/feed/FeedDay.tsx";
import { FeedThread } from "#reader/features/feed/FeedThread.tsx";
import { HeadlineText } from "#reader/ui/HeadlineText.tsx";
import { InApp } from "../../in-app.tsx";

const hour = 3_600_000;

/** As `dayKey` and a feed would give it, at noon so many days ago in Almaty (UTC+5). */
function noon(daysAgo: number): { readonly key: string; readonly time: string } {
  const almaty = Math.floor((Date.now() + 5 * hour) / (24 * hour)) * 24 * hour;
  const key = new Date(almaty - daysAgo * 24 * hour).toISOString().slice(0, "2026-05-19".length);
  return { key, time: `${key}T12:00:00+05:00` };
}

describe("the heading of a day", () => {
  it.each([
    [0, "сегодня"],
    [1, "вчера"],
  ])("%i days ago is printed as a date and then called so", async (ago, name) => {
    const day = noon(ago);
    const heading = (
      <InApp>
        <FeedDay day={day} />
      </InApp>
    );
    const printed = new DOMParser().parseFromString(renderToString(heading), "text/html");
    const year = day.key.slice(0, 4);
    expect(printed.body.textContent).toMatch(new RegExp(`^\\d+\\s[а-я]+ ${year}, [а-я]+$`, "u"));
    const screen = await render(heading);
    await expect.element(screen.getByRole("heading", { level: 3 })).toHaveTextContent(name);
  });

  it("names the year only of another year, and says where there is no date", async () => {
    const screen = await render(
      <InApp>
        <FeedDay day={{ key: "2020-05-19", time: "2020-05-18T22:00:00Z" }} />
        <FeedDay day="undated" level="h2" />
      </InApp>,
    );
    await expect.element(screen.getByRole("heading", { level: 3 })).toHaveTextContent("19 мая 2020, вторник");
    await expect.element(screen.getByRole("heading", { level: 2 })).toHaveTextContent("без даты");
  });
});

function thread(holdsCurrent: boolean) {
  return (
    <InApp>
      <FeedThread count={2} holdsNew={false} holdsCurrent={holdsCurrent}>
        <li>
          <a href="/news/a-1/">Заголовок</a>
        </li>
      </FeedThread>
    </InApp>
  );
}

describe("a thread", () => {
  it("opens for the open article, stays open after it, and closes when the reader wants", async () => {
    const screen = await render(thread(false));
    const link = screen.getByText("Заголовок");
    await expect.element(link).not.toBeVisible();
    await screen.rerender(thread(true));
    await expect.element(link).toBeVisible();
    await screen.rerender(thread(false));
    await expect.element(link).toBeVisible();
    await screen.getByText("ещё 2 об этом").click();
    await expect.element(link).not.toBeVisible();
  });
});

it("speech stands apart in a headline, whose words stay to the letter", async () => {
  const headline = "«Да», — сказал он в «Доме», и «нет»";
  const screen = await render(
    <a href="/">
      <HeadlineText
        headline={headline}
        spoken={[
          [0, 4],
          [30, 35],
        ]}
      />
    </a>,
  );
  expect(screen.container.textContent).toBe(headline);
  const said = [...screen.container.querySelectorAll(".spoken")].map((one) => one.textContent);
  expect(said).toEqual(["«Да»", "«нет»"]);
});
