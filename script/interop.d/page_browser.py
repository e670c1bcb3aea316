"""Chromium without a window, steered as a reader's hands would."""
import json
import time

from selenium import webdriver
from selenium.webdriver.common.action_chains import ActionChains
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.support.ui import Select

failures = []
done = []


def check(name, is_right):
    done.append(name)
    if not is_right:
        failures.append(name)
        print(f"FAILED: {name}")


class Browser:
    def __init__(self, width, height, dark=False):
        options = webdriver.ChromeOptions()
        options.binary_location = "/usr/bin/chromium"
        for argument in ("--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--force-device-scale-factor=1"):
            options.add_argument(argument)
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=webdriver.ChromeService("/usr/bin/chromedriver"))
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride",
                                    {"width": width, "height": height, "deviceScaleFactor": 1, "mobile": False})
        if dark:
            self.driver.execute_cdp_cmd("Emulation.setEmulatedMedia",
                                        {"features": [{"name": "prefers-color-scheme", "value": "dark"}]})

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.driver.quit()

    def open(self, path, address=""):
        self.driver.get("about:blank")
        self.quiet()
        self.driver.get(path.resolve().as_uri() + address)
        self.wait_js("return document.readyState === 'complete' && dots.every((d) => d.shown !== undefined)")
        time.sleep(0.2)  # two frames for what is drawn later

    def js(self, code):
        return self.driver.execute_script(code)

    def wait_js(self, code):
        for _ in range(100):
            if self.js(code):
                return True
            time.sleep(0.05)
        return False

    def find(self, selector):
        return self.driver.find_element(By.CSS_SELECTOR, selector)

    def text(self, selector):
        return self.find(selector).text

    def wait_text(self, selector, text):
        return self.wait_js(f"return document.querySelector({json.dumps(selector)})?.textContent === {json.dumps(text)}")

    def count(self, selector):
        return len(self.driver.find_elements(By.CSS_SELECTOR, selector))

    def shown(self, selector):
        return self.find(selector).is_displayed()

    def click(self, selector):
        self.find(selector).click()

    def type(self, selector, text):
        self.find(selector).send_keys(text)
        time.sleep(0.1)

    def clear(self, selector):
        self.find(selector).clear()

    def keys(self, selector, *names):
        element = self.find(selector)
        for name in names:
            element.send_keys(getattr(Keys, name))
        time.sleep(0.1)

    def select(self, selector, text):
        Select(self.find(selector)).select_by_visible_text(text)

    def click_dot(self, node_id):
        x, y = self.js(f"return place(idOf.get({json.dumps(node_id)}))")
        width, height = self.js("return [view.width, view.height]")
        move = ActionChains(self.driver).move_to_element_with_offset(self.find("#canvas"), x - width / 2, y - height / 2)
        move.click().perform()
        time.sleep(0.1)

    def first_paint(self):
        self.wait_js("return performance.getEntriesByName('first-contentful-paint').length > 0")
        return self.js("return performance.getEntriesByName('first-contentful-paint')[0].startTime")

    def quiet(self):
        """Whether there was no error in the console and no request but for the page itself, since the last call."""
        errors = [entry["message"] for entry in self.driver.get_log("browser") if entry["level"] in ("SEVERE", "WARNING")]
        requests = []
        for entry in self.driver.get_log("performance"):
            message = json.loads(entry["message"])["message"]
            if message["method"] == "Network.requestWillBeSent":
                requests.append(message["params"]["request"]["url"])
        strange = [url for url in requests if not url.startswith("file:///") or not url.split("#")[0].endswith(".html")]
        for line in errors + strange:
            print(f"unexpected: {line}")
        return not errors and not strange
